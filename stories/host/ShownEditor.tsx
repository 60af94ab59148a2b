import { useMemo, type ReactElement } from 'react'
import { createJourneyStore, type JourneyStore } from '@journeykit/core'
import type { EditorWords } from '@journeykit/react'
import { journeyNamed, type JourneyName } from '../journeys/journeyNamed.ts'
import { editorWordsOf } from './editorWordsOf.ts'
import { useHost } from './HostContext.ts'

/** The props that an editor is shown with. */
export interface ShownEditorProps {
  readonly store: JourneyStore
  readonly words: EditorWords
  readonly dir?: 'ltr' | 'rtl'
}

interface Props {
  readonly journey: JourneyName
  readonly children: (shown: ShownEditorProps) => ReactElement
}

/** Hands a fresh store with the journey of this name to an editor, in the toolbar's language and direction. */
export const ShownEditor = ({ journey: name, children }: Props): ReactElement => {
  const { language, dir } = useHost()
  const store = useMemo(() => createJourneyStore(journeyNamed(name, language)), [name, language])
  return children({ store, words: editorWordsOf(language), ...(dir && { dir }) })
}
