import { enEditor, ruEditor, type EditorWords } from '@journeykit/react'
import type { Language } from './HostContext.ts'

const words: Readonly<Partial<Record<Language, EditorWords>>> = { en: enEditor, ru: ruEditor }

/** The words of the editor in a language of the toolbar. */
export const editorWordsOf = (language: Language): EditorWords => words[language] ?? enEditor
