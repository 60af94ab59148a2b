import { isLanguage, type Language } from '../host/HostContext.ts'
import { journeyCode, type Given } from './givenCode.ts'

type Named = Readonly<Record<string, unknown>>

/** Components that know the words of a map and no more. */
const mapsOnly = ['JourneyMap', 'EmotionCurve', 'ChannelSwimlanes', 'PersonaCard', 'BottleneckList']

const wordsCode = (component: string, language: Language): readonly string[] => {
  if (language === 'en') return []
  const kind = mapsOnly.includes(component) ? '' : component === 'JourneyEditor' ? 'Editor' : 'Report'
  return [`words={${language}${kind}}`]
}

/** A value as a literal of JavaScript; a function is called by the name of what it is for. */
const literal = (value: unknown, name: string): string => {
  if (typeof value === 'function') return name
  if (typeof value === 'string') return `'${value.replaceAll("'", "\\'")}'`
  if (Array.isArray(value)) return `[${value.map((item: unknown) => literal(item, name)).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const fields = Object.entries(value).map(([key, field]: [string, unknown]) => {
    const written = literal(field, key)
    if (written === key) return key
    return `${/^[a-z]\w*$/i.test(key) ? key : `'${key}'`}: ${written}`
  })
  return `{ ${fields.join(', ')} }`
}

const prop = (name: string, value: unknown): string => {
  if (value === true) return name
  return typeof value === 'string' ? `${name}="${value}"` : `${name}={${literal(value, name)}}`
}

const isSaid = (value: unknown): boolean => value !== undefined && typeof value !== 'function'

/**
 * What a story shows, as a developer would write it: what it is given, the toolbar's language as words, the arguments as props.
 * While there is nothing to show, there is nothing to give either.
 */
export const codeOf =
  (component: string, given: Given = journeyCode) =>
  (_rendered: string, { args, globals }: { readonly args: Named; readonly globals: Named }): string => {
    const { locale } = globals
    const language = isLanguage(locale) ? locale : 'en'
    const rest = Object.entries(args).filter(([name, value]) => !given.from.includes(name) && isSaid(value))
    const props = [
      ...(args['status'] === undefined ? [given.write(args, language)] : []),
      ...wordsCode(component, language),
      ...rest.map(([name, value]) => prop(name, value)),
    ]
    return `<${component} ${props.join(' ')} />`
  }
