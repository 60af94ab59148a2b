import type { Bottleneck } from '../../analysis/findBottlenecks.ts'
import type { Term, TermName } from '../../analysis/bottleneck/term.ts'
import type { Journey } from '../../model/journey.ts'
import { figures } from './figures.ts'
import { leadingTerms, namesBehind } from '../leadingTerms.ts'
import { placeTitle } from '../titleOf.ts'
import { quote } from './quote.ts'

const leads: Readonly<Record<TermName, string>> = {
  'drop-off': 'loses customers',
  emotion: 'hurts',
  barriers: 'is obstructed',
  effort: 'takes too much effort',
  wait: 'keeps people waiting',
  'hand-off': 'breaks the way between channels',
  rework: 'has to be repeated',
}

const namesOf = (journey: Journey, term: Term): string => {
  const { titles, more } = namesBehind(journey, term)
  return figures.list([...titles.map(quote), ...(more > 0 ? [`${figures.number(more)} more`] : [])])
}

const clauses: Readonly<Record<TermName, (journey: Journey, term: Term, bottleneck: Bottleneck) => string>> = {
  'drop-off': (_journey, { value }, { lost }) =>
    `${figures.percent(value)} of those who come go no further${lost === undefined ? '' : ` (customers lost: ${figures.number(lost)})`}`,
  emotion: (journey, term) =>
    `feelings are ${figures.percent(term.value)} of the way from neutral to the worst (${namesOf(journey, term)})`,
  barriers: (journey, term) => `${figures.percent(term.value)} are held up by ${namesOf(journey, term)}`,
  effort: (_journey, { value }) => `the effort is ${figures.percent(value)} of the worst`,
  wait: (journey, term) =>
    term.value === 1
      ? `${namesOf(journey, term)} takes at least twice the time it should`
      : `${namesOf(journey, term)} takes ${figures.percent(term.value)} longer than it should`,
  'hand-off': (journey, term) => `the channel changes on the way to ${namesOf(journey, term)}`,
  rework: (_journey, { value }) => `${figures.percent(value)} have to do it again`,
}

/** One sentence: what is wrong at the place, by its largest terms and the records behind them. */
export const bottleneck = (found: Bottleneck, journey: Journey): string => {
  const terms = leadingTerms(found.terms)
  const lead = terms[0] ? leads[terms[0].name] : 'is a bottleneck'
  const reasons = terms.map((term) => clauses[term.name](journey, term, found)).join('; ')
  return `${quote(placeTitle(journey, found.place))} ${lead}${reasons === '' ? '' : `: ${reasons}`}.`
}

export const bottlenecksNone =
  'No bottleneck is known. Scores, barriers, response times, exits and counts of customers would show one.'
