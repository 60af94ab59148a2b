import type { Bottleneck } from '../../analysis/findBottlenecks.ts'
import type { Term, TermName } from '../../analysis/bottleneck/term.ts'
import type { Journey } from '../../model/journey.ts'
import { leadingTerms, namesBehind } from '../leadingTerms.ts'
import { placeTitle } from '../titleOf.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'
import { quote } from './quote.ts'

const leads: Readonly<Record<TermName, string>> = {
  'drop-off': 'gehen Kunden verloren',
  emotion: 'leidet die Stimmung',
  barriers: 'stehen Hürden im Weg',
  effort: 'ist der Aufwand zu groß',
  wait: 'müssen Kunden warten',
  'hand-off': 'werden Kunden weitergereicht',
  rework: 'ist etwas noch einmal zu tun',
}

const namesOf = (journey: Journey, term: Term): string => {
  const { titles, more } = namesBehind(journey, term)
  return figures.list([...titles.map(quote), ...(more > 0 ? [`noch ${figures.number(more)}`] : [])])
}

const losses = ({ lost, valueAtRisk }: Bottleneck): string => {
  if (lost === undefined) return ''
  const worth = valueAtRisk ? ` im Wert von ${figures.money(valueAtRisk.amount, valueAtRisk.currency)}` : ''
  return ` (verloren: ${count(lost, 'Kunde', 'Kunden')}${worth})`
}

const waiting = (names: string, { value, method }: Term): string => {
  if (method === 'waiting-share') return `${figures.percent(value)} der Zeit (${names}) vergehen mit Warten`
  return value === 1
    ? `${names}: mindestens doppelt so lange wie vorgesehen`
    : `${names}: ${figures.percent(value)} länger als vorgesehen`
}

const changing = ({ method }: Term): string => {
  if (method === 'owner') return 'wechselt die Zuständigkeit'
  return method === 'channel-and-owner' ? 'wechseln Kanal und Zuständigkeit' : 'wechselt der Kanal'
}

const clauses: Readonly<Record<TermName, (journey: Journey, term: Term, bottleneck: Bottleneck) => string>> = {
  'drop-off': (_journey, { value }, found) =>
    `${figures.percent(value)} der Ankommenden gehen nicht weiter${losses(found)}`,
  emotion: (journey, term) =>
    `die Bewertung liegt bei ${figures.percent(term.value)} des Wegs von neutral zum schlechtesten Wert (${namesOf(journey, term)})`,
  barriers: (journey, term) => `${figures.percent(term.value)} werden durch ${namesOf(journey, term)} aufgehalten`,
  effort: (journey, term) =>
    `der Aufwand erreicht ${figures.percent(term.value)} des schlechtesten Werts (${namesOf(journey, term)})`,
  wait: (journey, term) => waiting(namesOf(journey, term), term),
  'hand-off': (journey, term) => `auf dem Weg zu ${namesOf(journey, term)} ${changing(term)}`,
  rework: (_journey, { value }) => `${figures.percent(value)} müssen von vorn anfangen`,
}

/** One sentence: what is wrong at the place, by its largest terms and the records behind them. */
export const bottleneck = (found: Bottleneck, journey: Journey): string => {
  const terms = leadingTerms(found.terms)
  const where = `${found.place === found.stage ? 'In der Phase' : 'Im Schritt'} ${quote(placeTitle(journey, found.place))}`
  const lead = terms[0] ? leads[terms[0].name] : 'ist ein Engpass'
  const reasons = terms.map((term) => clauses[term.name](journey, term, found)).join('; ')
  return `${where} ${lead}${reasons === '' ? '' : `: ${reasons}`}.`
}

export const bottlenecksNone =
  'Kein Engpass ist bekannt. Bewertungen, Hürden, Umfragen zum Aufwand, Zeiten, Ausstiege und Kundenzahlen würden einen zeigen.'
