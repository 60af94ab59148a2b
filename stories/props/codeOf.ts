import { journeyNames, type JourneyName } from '../journeys/journeyNamed.ts'

const inPackage: Readonly<Partial<Record<JourneyName, string>>> = {
  huge: 'hugeJourney()',
  large: 'hugeJourney({ stages: 8, stepsPerStage: 5, touchpoints: 160 })',
  manyPersonas: 'hugeJourney({ stages: 4, stepsPerStage: 2, touchpoints: 16, personas: 7 })',
}

const inTwoLanguages: readonly JourneyName[] = ['cafe', 'b2bPurchase', 'fiveStages', 'empty']

const isName = (value: unknown): value is JourneyName => journeyNames.some((name) => name === value)

const journeyCode = (name: JourneyName, language: string): string =>
  inPackage[name] ?? (inTwoLanguages.includes(name) ? `${name}.${language}` : name)

const prop = (name: string, value: unknown): string => {
  if (value === true) return name
  return typeof value === 'string' ? `${name}="${value}"` : `${name}={${JSON.stringify(value)}}`
}

/** What a story shows, as a developer would write it: the arguments as props, the toolbar's language as words. */
export const codeOf =
  (component: string) =>
  (
    _rendered: string,
    {
      args,
      globals,
    }: { readonly args: Readonly<Record<string, unknown>>; readonly globals: Readonly<Record<string, unknown>> },
  ): string => {
    const { journey, editable, ...rest } = args
    const language = globals['locale'] === 'ru' ? 'ru' : 'en'
    const given = journeyCode(isName(journey) ? journey : 'cafe', language)
    const props = [
      editable === true ? `store={createJourneyStore(${given})}` : `journey={${given}}`,
      ...(language === 'en' ? [] : [`words={${language}}`]),
      ...Object.entries(rest)
        .filter(([, value]) => value !== undefined && typeof value !== 'function')
        .map(([name, value]) => prop(name, value)),
    ]
    return `<${component} ${props.join(' ')} />`
  }
