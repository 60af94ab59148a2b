import type { Bottleneck } from '../../analysis/findBottlenecks.ts'
import type { Term, TermName } from '../../analysis/bottleneck/term.ts'
import type { Journey } from '../../model/journey.ts'
import { figures } from './figures.ts'
import { leadingTerms, namesBehind } from '../leadingTerms.ts'
import { placeTitle } from '../titleOf.ts'
import { plural } from './plural.ts'
import { quote } from './quote.ts'

const leads: Readonly<Record<TermName, string>> = {
  'drop-off': 'уходят клиенты',
  emotion: 'портится настроение',
  barriers: 'мешают барьеры',
  effort: 'нужно слишком много усилий',
  wait: 'приходится ждать',
  'hand-off': 'клиента передают из рук в руки',
  rework: 'приходится всё повторять',
}

const namesOf = (journey: Journey, term: Term): string => {
  const { titles, more } = namesBehind(journey, term)
  return figures.list([...titles.map(quote), ...(more > 0 ? [`ещё ${figures.number(more)}`] : [])])
}

const losses = ({ lost, valueAtRisk }: Bottleneck): string => {
  if (lost === undefined) return ''
  const worth = valueAtRisk ? ` на ${figures.money(valueAtRisk.amount, valueAtRisk.currency)}` : ''
  return ` (потери — ${figures.number(lost)} ${plural(lost, ['клиент', 'клиента', 'клиентов'])}${worth})`
}

const waiting = (names: string, { value, method }: Term): string => {
  if (method === 'waiting-share') return `${figures.percent(value)} времени (${names}) уходит на ожидание`
  return value === 1
    ? `${names} — как минимум вдвое дольше положенного`
    : `${names} — на ${figures.percent(value)} дольше положенного`
}

const changing = ({ method }: Term): string => {
  if (method === 'owner') return 'меняются ответственные'
  return method === 'channel-and-owner' ? 'меняются и канал, и ответственные' : 'канал меняется'
}

const clauses: Readonly<Record<TermName, (journey: Journey, term: Term, bottleneck: Bottleneck) => string>> = {
  'drop-off': (_journey, { value }, found) => `дальше не идут ${figures.percent(value)} дошедших${losses(found)}`,
  emotion: (journey, term) =>
    `оценка — на ${figures.percent(term.value)} пути от нейтральной к худшей (${namesOf(journey, term)})`,
  barriers(journey, term) {
    const barriers = namesBehind(journey, term).titles.length === 1 ? 'барьера' : 'барьеров'
    return `${figures.percent(term.value)} задерживаются из-за ${barriers} ${namesOf(journey, term)}`
  },
  effort: (journey, term) => `усилия — ${figures.percent(term.value)} от худшего (${namesOf(journey, term)})`,
  wait: (journey, term) => waiting(namesOf(journey, term), term),
  'hand-off': (journey, term) => `${changing(term)} по пути к ${namesOf(journey, term)}`,
  rework: (_journey, { value }) => `заново проходят ${figures.percent(value)}`,
}

/** One sentence: what is wrong at the place, by its largest terms and the records behind them. */
export const bottleneck = (found: Bottleneck, journey: Journey): string => {
  const terms = leadingTerms(found.terms)
  const where = `${found.place === found.stage ? 'На этапе' : 'На шаге'} ${quote(placeTitle(journey, found.place))}`
  const lead = terms[0] ? leads[terms[0].name] : 'узкое место'
  const reasons = terms.map((term) => clauses[term.name](journey, term, found)).join('; ')
  return `${where} ${lead}${reasons === '' ? '' : `: ${reasons}`}.`
}

export const bottlenecksNone =
  'Узких мест не видно. Их покажут оценки, барьеры, опросы об усилиях, время, уходы и число клиентов на каждом шаге.'
