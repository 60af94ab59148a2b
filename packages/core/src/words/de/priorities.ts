import type { Priorities, Priority, Unranked } from '../../analysis/prioritise.ts'
import type { PriorityFactor, PriorityMethod } from '../../analysis/priority/priority.ts'
import type { Journey } from '../../model/journey.ts'
import type { PriorityWords } from '../report/priorityWords.ts'
import { titleOf } from '../titleOf.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'
import { quote } from './quote.ts'

const titled = (journey: Journey, kind: 'solution' | 'persona', id: string): string =>
  quote(titleOf(journey, { kind, id }))

const work = (months: number): string => count(months, 'Personenmonat', 'Personenmonate')

const priorityFactor: Readonly<Record<PriorityFactor, string>> = {
  value: 'Wirkung oder Hürden mit bekannter Schwere und Häufigkeit',
  effort: 'Aufwand',
  reach: 'Reichweite',
  impact: 'Wirkung',
  confidence: 'Sicherheit',
  importance: 'Wichtigkeit',
  satisfaction: 'Zufriedenheit',
  score: 'ein Wert nach der Formel',
}

const quarter = {
  'quick-win': 'schneller Erfolg',
  'big-bet': 'großer Wurf',
  maybe: 'kann warten',
  'time-sink': 'Zeitfresser',
} as const

const reasons: Readonly<Record<PriorityMethod, (one: Priority, figure: (name: PriorityFactor) => number) => string>> = {
  'value-effort': ({ quarter: found }, figure) =>
    `${found ? `${quarter[found]}, ` : ''}Wert ${figures.number(figure('value'))} von 3, Aufwand ${work(figure('effort'))}`,
  rice: ({ score }, figure) =>
    `${count(figure('reach'), 'Kunde', 'Kunden')} × Wirkung ${figures.number(figure('impact'))} × Sicherheit ` +
    `${figures.percent(figure('confidence'))} ÷ ${work(figure('effort'))} (mindestens 0,5) = ${figures.number(score)}`,
  ulwick: ({ score }, figure) =>
    `Wichtigkeit ${figures.number(figure('importance'))} von 10, Zufriedenheit ` +
    `${figures.number(figure('satisfaction'))} von 10, Chance ${figures.number(score)} von 20`,
  own: ({ score }) => `${figures.number(score)} nach der Formel`,
}

const priority = (one: Priority, { method }: Priorities, journey: Journey): string => {
  const figure = (name: PriorityFactor): number => one.terms.find((term) => term.name === name)?.value ?? Number.NaN
  const whose = one.persona === undefined ? '' : ` für ${titled(journey, 'persona', one.persona)}`
  const reason = reasons[method](one, figure)
  return `Nr. ${figures.number(one.rank)}: ${titled(journey, 'solution', one.solution)}${whose} – ${reason}.`
}

const wanting = (journey: Journey, { solution, missing }: Unranked): string =>
  `${titled(journey, 'solution', solution)} (${missing.map((name) => priorityFactor[name]).join('; ')})`

const priorities = ({ ranked, unranked, leftOut }: Priorities, journey: Journey): string => {
  const all = ranked.length + unranked.length
  if (all + leftOut.length === 0) return 'Es gibt noch keine Lösungen.'
  const first = ranked.filter(({ rank }) => rank === 1).map(({ solution }) => titled(journey, 'solution', solution))
  const settled =
    leftOut.length === 0 ? [] : [`Nicht mitgezählt, weil erledigt oder verworfen: ${figures.number(leftOut.length)}.`]
  if (all === 0) return ['Es ist keine Lösung mehr zu entscheiden.', ...settled].join(' ')
  return [
    `Einen Rang ${ranked.length === 1 ? 'hat' : 'haben'} ${figures.number(ranked.length)} von ${count(all, 'Lösung', 'Lösungen')}${first.length > 0 ? `; zuerst ${figures.list(first)}` : ''}.`,
    ...(unranked.length === 0 ? [] : [`Unbekannt: ${figures.list(unranked.map((one) => wanting(journey, one)))}.`]),
    ...settled,
  ].join(' ')
}

export const priorityWords: PriorityWords = {
  priorityMethod: {
    'value-effort': 'Wert gegen Aufwand',
    rice: 'RICE',
    ulwick: 'Chance (Ulwick)',
    own: 'eigene Formel',
  },
  priorityFactor,
  quarter,
  quarterHeading: {
    'quick-win': 'Schnelle Erfolge',
    'big-bet': 'Große Würfe',
    maybe: 'Kann warten',
    'time-sink': 'Zeitfresser',
  },
  priority,
  priorities,
}
