import type { Journey } from '../../model/journey.ts'
import type { FigureChange, JourneyComparison } from '../../versions/compare/journeyComparison.ts'
import { extremePoints, scoredColumns, type ChangedPoint } from '../extremePoints.ts'
import type { ComparisonWords } from '../report/comparisonWords.ts'
import { titleOnEither } from '../titleOnEither.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'
import { quote } from './quote.ts'

const counts = ({ added, removed, moved, renamed, rescored, edited }: JourneyComparison): string => {
  const all = { added, removed, moved, renamed, rescored, 'changed otherwise': edited }
  const told = Object.entries(all).filter(([, items]) => items.length > 0)
  if (told.length === 0) return 'No record was added, removed or changed.'
  return `Records: ${figures.list(told.map(([what, { length }]) => `${figures.number(length)} ${what}`))}.`
}

const fromTo = (what: string, { before, after, change }: FigureChange, { scale }: Journey): string => {
  if (before === undefined || after === undefined || change === undefined) return ` ${what}: the change is unknown.`
  return ` ${what}: from ${figures.score(before, scale)} to ${figures.score(after, scale)} (${figures.signed(change)}).`
}

const extremes = ({ curve }: JourneyComparison, before: Journey, after: Journey): string => {
  const { up, down } = extremePoints(curve)
  const at = ({ place, change }: ChangedPoint): string =>
    `${quote(titleOnEither(before, after, place))} (${figures.signed(change)})`
  return `${up ? ` It rose most at ${at(up)}.` : ''}${down ? ` It fell most at ${at(down)}.` : ''}`
}

const worst = ({ bottlenecks }: JourneyComparison, before: Journey, after: Journey): string => {
  const [was, is] = [bottlenecks.find((b) => b.before?.rank === 1), bottlenecks.find((b) => b.after?.rank === 1)]
  const title = ({ place }: { readonly place: string }): string => quote(titleOnEither(before, after, place))
  if (was && was === is) return ` The worst bottleneck is still ${title(was)}.`
  return `${was ? ` The worst bottleneck was ${title(was)}.` : ''}${is ? ` The worst bottleneck is now ${title(is)}.` : ''}`
}

const basis = ({ curve, carriedFrom }: JourneyComparison): string => {
  const { both, any } = scoredColumns(curve)
  const scored =
    any === 0
      ? ' No step is scored in either version.'
      : ` Of ${count(any, 'scored step')}, ${figures.number(both)} can be compared.`
  return `${scored}${carriedFrom ? ' The later scores were carried over to the earlier scale.' : ''}`
}

export const comparisonWords: ComparisonWords = {
  comparison: (found, before, after) =>
    [
      counts(found),
      fromTo('Overall emotion', found.curve.overall, before),
      found.curve.likeForLike === undefined
        ? ''
        : ` On the steps scored in both versions: ${figures.signed(found.curve.likeForLike)} on average.`,
      fromTo('Peak-end', found.curve.peakEnd, before),
      extremes(found, before, after),
      worst(found, before, after),
      basis(found),
    ].join(''),

  pairedPoint({ place, on, before: was, after: is, change }, before, after) {
    const title = quote(titleOnEither(before, after, place))
    const score = (value: number | undefined): string =>
      value === undefined ? 'not scored' : figures.score(value, before.scale)
    if (on === 'before') return `${title} was removed; it was ${score(was)}.`
    if (on === 'after') return `${title} is new: ${score(is)}.`
    return `${title}: ${score(is)}, before ${score(was)}${change === undefined ? '' : ` (${figures.signed(change)})`}.`
  },

  bottleneckChange({ place, fate, before: was, after: is, sameTerms }, before, after) {
    const title = quote(titleOnEither(before, after, place))
    const rating = (score = 0): string => figures.rating(score)
    switch (fate) {
      case 'new':
        return `${title} has become a bottleneck: ${rating(is?.score)}, rank ${figures.number(is?.rank ?? 0)}.`
      case 'mended':
        return `${title} is no bottleneck any more: all that is known of it is harmless. It was ${rating(was?.score)}.`
      case 'removed':
        return `${title} was removed. It was a bottleneck of ${rating(was?.score)}.`
      case 'unknown':
        return `Nothing is known of ${title} any more, so nobody can say whether it still is a bottleneck. It was ${rating(was?.score)}.`
      case 'both': {
        const ranks = `rank ${figures.number(is?.rank ?? 0)}, before ${figures.number(was?.rank ?? 0)}`
        const caution = sameTerms === false ? ' Other terms are known than before, so this compares only in part.' : ''
        return `${title}: ${rating(is?.score)}, before ${rating(was?.score)}; ${ranks}.${caution}`
      }
    }
  },
}
