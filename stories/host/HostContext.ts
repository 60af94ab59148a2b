import { createContext, useContext, type Context } from 'react'
import { enReport, ruReport, type ReportViewWords } from '@journeykit/react'

/** A language that the interface and the larger examples speak. */
export type Language = 'en' | 'ru'

/** What the toolbar says about the page that a story stands on. */
export interface Host {
  readonly language: Language
  readonly words: ReportViewWords
  /** Undefined where the language of the journey decides. */
  readonly dir: 'ltr' | 'rtl' | undefined
}

const wordsOf: Readonly<Record<Language, ReportViewWords>> = { en: enReport, ru: ruReport }

/** Reads the globals of the toolbar; what is not a choice of it counts as its first. */
export const hostOf = ({ locale, direction }: Readonly<Record<string, unknown>>): Host => {
  const language: Language = locale === 'ru' ? 'ru' : 'en'
  const dir = direction === 'ltr' || direction === 'rtl' ? direction : undefined
  return { language, words: wordsOf[language], dir }
}

export const HostContext: Context<Host> = createContext(hostOf({}))

/** The host around a story. */
export const useHost = (): Host => useContext(HostContext)
