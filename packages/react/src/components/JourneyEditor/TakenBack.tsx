import type { ReactElement } from 'react'
import type { Journey } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import { useEditor } from './EditorContext.ts'

const wholeJourney = (journey: Journey): Journey => journey

export interface TakenBackProps {
  /** The journey as it stands since a change was taken back. */
  readonly since: Journey
}

/** Says in sight that the host has refused a change, until the next one is made. Who listens has been told. */
export const TakenBack = ({ since }: TakenBackProps): ReactElement | null => {
  const { words } = useEditor()
  return useJourney(wholeJourney) === since ? <p className="jk-refusal">{words.announceRefused}</p> : null
}
