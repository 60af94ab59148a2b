import type { ReactElement } from 'react'
import type { LaterWords } from '../../../words/editor/laterWords.ts'
import { useEditor } from '../EditorContext.ts'
import { oncePer } from '../later/oncePer.ts'
import { WithLaterWords } from '../later/WithLaterWords.tsx'
import { LoadingPart } from './LoadingPart.tsx'
import { useLoaded } from './useLoaded.ts'

/** The form, and the words that it speaks. */
export interface DetailsThere {
  readonly DetailsPanel: () => ReactElement
  readonly words: LaterWords
}

/** Forms of all kinds weigh; they are fetched when the first one is asked for. */
export const loadDetails: (later: () => Promise<LaterWords>) => () => Promise<DetailsThere> = oncePer(async (later) => {
  const [{ DetailsPanel }, words] = await Promise.all([import('../details/DetailsPanel.tsx'), later()])
  return { DetailsPanel, words }
})

/** All fields of what is selected. */
export const DetailsPart = (): ReactElement => {
  const { words } = useEditor()
  const loaded = useLoaded(loadDetails(words.later))
  if (loaded.state !== 'ready') return <LoadingPart name={words.panelName.details} loaded={loaded} />
  const { DetailsPanel } = loaded.value
  return (
    <WithLaterWords words={loaded.value.words}>
      <DetailsPanel />
    </WithLaterWords>
  )
}
