import type { ReactElement } from 'react'
import type { Journey } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'

const wholeJourney = (journey: Journey): Journey => journey

/** What became of a change at the host, where that is to be told. */
export interface Unanswered {
  /** The journey as it stands since then. */
  readonly since: Journey
  readonly sentence: string
  /** True where the change still stands, and only has not reached the host. */
  readonly kept?: boolean
}

/** Says in sight that the host has refused a change, or not got it, until the next one is made. Who listens has been told. */
export const TakenBack = ({ since, sentence }: Unanswered): ReactElement | null =>
  useJourney(wholeJourney) === since ? <p className="jk-refusal">{sentence}</p> : null
