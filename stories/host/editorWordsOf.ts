import { arEditor, deEditor, enEditor, ruEditor, type EditorWords } from '@journeykit/react'
import type { Language } from './HostContext.ts'

const words: Readonly<Record<Language, EditorWords>> = { en: enEditor, ru: ruEditor, de: deEditor, ar: arEditor }

/** The words of the editor in a language of the toolbar. */
export const editorWordsOf = (language: Language): EditorWords => words[language]
