import type { Id } from '../model/id.ts'
import type { Journey } from '../model/journey.ts'

/** The languages that templates are written in. */
export const templateLocales = ['en', 'ru'] as const
/** A language that templates are written in. */
export type TemplateLocale = (typeof templateLocales)[number]

/** The templates there are. */
export const templateIds = ['six-stages', 'five-stages', 'b2b-purchase', 'service-blueprint', 'empty'] as const
/** One of the templates; see `templateIds`. */
export type TemplateId = (typeof templateIds)[number]

/** What a template is told. */
export interface TemplateOptions {
  /** The language of its texts, and of the journey. */
  readonly locale: TemplateLocale
  /** The journey's title; a usual one in the language when absent. */
  readonly title?: string
  /** The journey's id; a new one when absent. The ids of its records are always the same: `awareness`, `purchase` … */
  readonly id?: Id<'journey'>
}

/**
 * Makes a journey to start from. It states no data: no scores, counts, times or evidence, so all of that is unknown
 * until somebody finds out.
 */
export type Template = (options: TemplateOptions) => Journey

/** A template as a list to choose from shows it. */
export interface TemplateChoice {
  readonly id: TemplateId
  /** What it is called, by language. */
  readonly name: Readonly<Record<TemplateLocale, string>>
  /** What is in it and what it is for, by language: a sentence. */
  readonly description: Readonly<Record<TemplateLocale, string>>
  readonly create: Template
}
