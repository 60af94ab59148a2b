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
  'hand-off': 'рвётся путь между каналами',
  rework: 'приходится всё повторять',
}

const namesOf = (journey: Journey, term: Term): string => {
  const { titles, more } = namesBehind(journey, term)
  return figures.list([...titles.map(quote), ...(more > 0 ? [`ещё ${figures.number(more)}`] : [])])
}

const losses = (lost: number): string =>
  ` (потери — ${figures.number(lost)} ${plural(lost, ['клиент', 'клиента', 'клиентов'])})`

const clauses: Readonly<Record<TermName, (journey: Journey, term: Term, bottleneck: Bottleneck) => string>> = {
  'drop-off': (_journey, { value }, { lost }) =>
    `дальше не идут ${figures.percent(value)} дошедших${lost === undefined ? '' : losses(lost)}`,
  emotion: (journey, term) =>
    `оценка — на ${figures.percent(term.value)} пути от нейтральной к худшей (${namesOf(journey, term)})`,
  barriers(journey, term) {
    const barriers = namesBehind(journey, term).titles.length === 1 ? 'барьера' : 'барьеров'
    return `${figures.percent(term.value)} задерживаются из-за ${barriers} ${namesOf(journey, term)}`
  },
  effort: (_journey, { value }) => `усилия — ${figures.percent(value)} от худшего`,
  wait: (journey, term) =>
    term.value === 1
      ? `${namesOf(journey, term)} — как минимум вдвое дольше положенного`
      : `${namesOf(journey, term)} — на ${figures.percent(term.value)} дольше положенного`,
  'hand-off': (journey, term) => `канал меняется по пути к ${namesOf(journey, term)}`,
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
  'Узких мест не видно. Их покажут оценки, барьеры, время ответа, уходы и число клиентов на каждом шаге.'
