import { journeyNames, type JourneyName } from '../journeys/journeyNamed.ts'
import { nearestLanguage } from '../host/nearestLanguage.ts'
import type { Language } from '../host/HostContext.ts'

type Args = Readonly<Record<string, unknown>>

/** What a component is given to show, as a developer would write it. Which arguments say so, and the props they become. */
export interface Given {
  readonly from: readonly string[]
  readonly write: (args: Args, language: Language) => string
}

const inPackage: Readonly<Partial<Record<JourneyName, string>>> = {
  huge: 'hugeJourney()',
  large: 'hugeJourney({ stages: 8, stepsPerStage: 5, touchpoints: 160 })',
  manyPersonas: 'hugeJourney({ stages: 4, stepsPerStage: 2, touchpoints: 16, personas: 7 })',
}

const inTwoLanguages: readonly JourneyName[] = ['cafe', 'b2bPurchase', 'fiveStages', 'empty']

const nameIn = ({ journey }: Args): JourneyName => journeyNames.find((name) => name === journey) ?? 'cafe'

const written = (name: JourneyName, language: Language): string => {
  if (name === 'cafe' && language === 'ar') return 'arabic'
  return inPackage[name] ?? (inTwoLanguages.includes(name) ? `${name}.${nearestLanguage(language)}` : name)
}

/** A journey, or a store where the story can be edited. */
export const journeyCode: Given = {
  from: ['journey', 'editable'],
  write: (args, language) => {
    const journey = written(nameIn(args), language)
    return args['editable'] === true ? `store={createJourneyStore(${journey})}` : `journey={${journey}}`
  },
}

/** A store, always. */
export const storeCode: Given = {
  from: ['journey'],
  write: (args, language) => `store={createJourneyStore(${written(nameIn(args), language)})}`,
}

/** Two versions of a journey. */
export const pairCode: Given = {
  from: ['pair'],
  write: ({ pair }, language) => {
    const near = nearestLanguage(language)
    if (pair === 'shop') return `before={shop.asIs.${near}} journey={shop.toBe.${near}}`
    if (pair === 'shopWorse') return `before={shop.toBe.${near}} journey={shop.asIs.${near}}`
    return 'before={earlier} journey={later}'
  },
}

/** The versions of a journey that were kept. */
export const archiveCode: Given = {
  from: ['versions'],
  write: ({ versions }, language) =>
    versions === 'shop' ? `archive={shop.archive.${nearestLanguage(language)}}` : 'archive={archive}',
}
