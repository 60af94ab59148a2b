import type { Language } from './HostContext.ts'

/** A language that the larger examples are written in. */
export type ExampleLanguage = 'en' | 'ru'

/** The one to show an example in where the interface speaks another: English, for most will read it. */
export const nearestLanguage = (language: Language): ExampleLanguage => (language === 'ru' ? 'ru' : 'en')
