import { createContext, useContext, type Context } from 'react'
import { arReport, deReport, enReport, ruReport, type ReportViewWords } from '@journeykit/react'

const wordsOf = { en: enReport, ru: ruReport, de: deReport, ar: arReport } satisfies Readonly<
  Record<string, ReportViewWords>
>

/** A language that the interface speaks. */
export type Language = keyof typeof wordsOf

/** What the toolbar says about the page that a story stands on. */
export interface Host {
  readonly language: Language
  readonly words: ReportViewWords
  /** Undefined where the language of the journey decides. */
  readonly dir: 'ltr' | 'rtl' | undefined
}

/** Whether the toolbar knows this language. */
export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && Object.hasOwn(wordsOf, value)

/** Reads the globals of the toolbar; what is not a choice of it counts as its first. A page in Arabic runs from the right. */
export const hostOf = ({ locale, direction }: Readonly<Record<string, unknown>>): Host => {
  const language: Language = isLanguage(locale) ? locale : 'en'
  const words: ReportViewWords = wordsOf[language]
  const usual = words.direction === 'rtl' ? 'rtl' : undefined
  return { language, words, dir: direction === 'ltr' || direction === 'rtl' ? direction : usual }
}

export const HostContext: Context<Host> = createContext(hostOf({}))

/** The host around a story. */
export const useHost = (): Host => useContext(HostContext)
