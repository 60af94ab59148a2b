import type { ReactElement } from 'react'
import { useEditor } from '../EditorContext.ts'
import { LoadingPart } from '../panels/LoadingPart.tsx'
import { useLoaded } from '../panels/useLoaded.ts'
import { loadLater } from './loadLater.ts'
import { WithLaterWords } from './WithLaterWords.tsx'

export interface LaterPartProps {
  readonly part: 'FindBar' | 'ShowChoices' | 'ShortcutList'
  /** What is waited for, for as long as it is not there. */
  readonly name: string
}

/** A part that is fetched later, in the place where it was asked for. */
export const LaterPart = ({ part, name }: LaterPartProps): ReactElement => {
  const loaded = useLoaded(loadLater(useEditor().words.later))
  if (loaded.state !== 'ready') return <LoadingPart name={name} loaded={loaded} />
  const Part = loaded.value.parts[part]
  return (
    <WithLaterWords words={loaded.value.words}>
      <Part />
    </WithLaterWords>
  )
}
