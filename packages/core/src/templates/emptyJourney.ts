import { createJourney } from '../model/createJourney.ts'
import { emptyJourney as en } from './en/emptyJourney.ts'
import { emptyJourney as ru } from './ru/emptyJourney.ts'
import type { Template } from './template.ts'

/** The usual lanes and nothing in them. */
export const emptyJourney: Template = ({ locale, title, id }) =>
  createJourney({ ...(id !== undefined && { id }), title: title ?? { en, ru }[locale].title, locale })
