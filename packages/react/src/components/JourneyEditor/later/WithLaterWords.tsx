import type { ReactElement, ReactNode } from 'react'
import type { LaterWords } from '../../../words/editor/laterWords.ts'
import { FullEditorContext, useEditorWith } from '../FullEditor.ts'

export interface WithLaterWordsProps {
  readonly words: LaterWords
  readonly children: ReactNode
}

/** Gives the words that were fetched later to what was fetched with them. */
export const WithLaterWords = ({ words, children }: WithLaterWordsProps): ReactElement => (
  <FullEditorContext.Provider value={useEditorWith(words)}>{children}</FullEditorContext.Provider>
)
