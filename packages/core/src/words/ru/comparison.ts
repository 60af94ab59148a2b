import type { Journey } from '../../model/journey.ts'
import type { FigureChange, JourneyComparison } from '../../versions/compare/journeyComparison.ts'
import { extremePoints, scoredColumns, type ChangedPoint } from '../extremePoints.ts'
import type { ComparisonWords } from '../report/comparisonWords.ts'
import { titleOnEither } from '../titleOnEither.ts'
import { figures } from './figures.ts'
import { plural } from './plural.ts'
import { quote } from './quote.ts'

const counts = ({ added, removed, moved, renamed, rescored, edited }: JourneyComparison): string => {
  const all = {
    добавлено: added,
    удалено: removed,
    перемещено: moved,
    переименовано: renamed,
    переоценено: rescored,
    'изменено иначе': edited,
  }
  const told = Object.entries(all).filter(([, items]) => items.length > 0)
  if (told.length === 0) return 'Ни одна запись не добавлена, не удалена и не изменена.'
  return `Записи: ${told.map(([what, { length }]) => `${what} ${figures.number(length)}`).join(', ')}.`
}

const fromTo = (what: string, { before, after, change }: FigureChange, { scale }: Journey): string => {
  if (before === undefined || after === undefined || change === undefined) return ` ${what}: изменение неизвестно.`
  return ` ${what}: было ${figures.score(before, scale)}, стало ${figures.score(after, scale)} (${figures.signed(change)}).`
}

const extremes = ({ curve }: JourneyComparison, before: Journey, after: Journey): string => {
  const { up, down } = extremePoints(curve)
  const at = ({ place, change }: ChangedPoint): string =>
    `${quote(titleOnEither(before, after, place))} (${figures.signed(change)})`
  return `${up ? ` Сильнее всего выросло: ${at(up)}.` : ''}${down ? ` Сильнее всего упало: ${at(down)}.` : ''}`
}

const worst = ({ bottlenecks }: JourneyComparison, before: Journey, after: Journey): string => {
  const [was, is] = [bottlenecks.find((b) => b.before?.rank === 1), bottlenecks.find((b) => b.after?.rank === 1)]
  const title = ({ place }: { readonly place: string }): string => quote(titleOnEither(before, after, place))
  if (was && was === is) return ` Самое узкое место прежнее: ${title(was)}.`
  return `${was ? ` Самым узким местом было ${title(was)}.` : ''}${is ? ` Самое узкое место теперь — ${title(is)}.` : ''}`
}

const basis = ({ curve, carriedFrom }: JourneyComparison): string => {
  const { both, any } = scoredColumns(curve)
  // After «из» the genitive: из 1 оценённого шага, из 5 оценённых шагов.
  const steps = plural(any, ['оценённого шага', 'оценённых шагов', 'оценённых шагов'])
  const scored =
    any === 0
      ? ' Ни в одной из версий оценок нет.'
      : ` Сравнить можно ${figures.number(both)} из ${figures.number(any)} ${steps}.`
  return `${scored}${carriedFrom ? ' Более поздние оценки переведены на прежнюю шкалу.' : ''}`
}

export const comparisonWords: ComparisonWords = {
  comparison: (found, before, after) =>
    [
      counts(found),
      fromTo('Эмоция в целом', found.curve.overall, before),
      found.curve.likeForLike === undefined
        ? ''
        : ` На шагах, оценённых в обеих версиях, в среднем ${figures.signed(found.curve.likeForLike)}.`,
      fromTo('Пик и конец', found.curve.peakEnd, before),
      extremes(found, before, after),
      worst(found, before, after),
      basis(found),
    ].join(''),

  pairedPoint({ place, on, before: was, after: is, change }, before, after) {
    const title = quote(titleOnEither(before, after, place))
    const score = (value: number | undefined): string =>
      value === undefined ? 'без оценки' : figures.score(value, before.scale)
    if (on === 'before') return `${title}: удалено, было ${score(was)}.`
    if (on === 'after') return `${title}: добавлено, ${score(is)}.`
    return `${title}: ${score(is)}, раньше ${score(was)}${change === undefined ? '' : ` (${figures.signed(change)})`}.`
  },

  bottleneckChange({ place, fate, before: was, after: is, sameTerms }, before, after) {
    const title = quote(titleOnEither(before, after, place))
    const rating = (score = 0): string => figures.rating(score)
    switch (fate) {
      case 'new':
        return `${title} — новое узкое место: ${rating(is?.score)}, по счёту ${figures.number(is?.rank ?? 0)}.`
      case 'mended':
        return `${title} больше не узкое место: всё, что о нём известно, безвредно. Было ${rating(was?.score)}.`
      case 'removed':
        return `${title}: место удалено. Узким оно было на ${rating(was?.score)}.`
      case 'unknown':
        return `О месте ${title} больше ничего не известно, и узкое ли оно до сих пор, сказать нельзя. Было ${rating(was?.score)}.`
      case 'both': {
        const ranks = `по счёту ${figures.number(is?.rank ?? 0)}, раньше ${figures.number(was?.rank ?? 0)}`
        const caution =
          sameTerms === false ? ' Известны не те же слагаемые, что раньше, поэтому сравнимо лишь отчасти.' : ''
        return `${title}: ${rating(is?.score)}, раньше ${rating(was?.score)}; ${ranks}.${caution}`
      }
    }
  },
}
