import type { Journey } from '../../model/journey.ts'
import type { FigureChange, JourneyComparison } from '../../versions/compare/journeyComparison.ts'
import { extremePoints, scoredColumns, type ChangedPoint } from '../extremePoints.ts'
import type { ComparisonWords } from '../report/comparisonWords.ts'
import { titleOnEither } from '../titleOnEither.ts'
import { countAfter } from './count.ts'
import { figures } from './figures.ts'
import { nouns } from './nouns.ts'
import { quote } from './quote.ts'

const counts = ({ added, removed, moved, renamed, rescored, edited }: JourneyComparison): string => {
  const all = {
    المضاف: added,
    المحذوف: removed,
    المنقول: moved,
    'المعاد تسميته': renamed,
    'المعاد تقييمه': rescored,
    'المعدّل بغير ذلك': edited,
  }
  const told = Object.entries(all).filter(([, items]) => items.length > 0)
  if (told.length === 0) return 'لم يُضف أي عنصر ولم يُحذف ولم يُعدَّل.'
  return `العناصر: ${told.map(([what, { length }]) => `${what} ${figures.number(length)}`).join('، ')}.`
}

const fromTo = (what: string, { before, after, change }: FigureChange, { scale }: Journey): string => {
  if (before === undefined || after === undefined || change === undefined) return ` ${what}: التغير غير معروف.`
  return ` ${what}: من ${figures.score(before, scale)} إلى ${figures.score(after, scale)} (${figures.signed(change)}).`
}

const extremes = ({ curve }: JourneyComparison, before: Journey, after: Journey): string => {
  const { up, down } = extremePoints(curve)
  const at = ({ place, change }: ChangedPoint): string =>
    `${quote(titleOnEither(before, after, place))} (${figures.signed(change)})`
  return `${up ? ` أكبر ارتفاع في ${at(up)}.` : ''}${down ? ` أكبر انخفاض في ${at(down)}.` : ''}`
}

const worst = ({ bottlenecks }: JourneyComparison, before: Journey, after: Journey): string => {
  const [was, is] = [bottlenecks.find((b) => b.before?.rank === 1), bottlenecks.find((b) => b.after?.rank === 1)]
  const title = ({ place }: { readonly place: string }): string => quote(titleOnEither(before, after, place))
  if (was && was === is) return ` أسوأ نقطة اختناق ما زالت ${title(was)}.`
  return `${was ? ` أسوأ نقطة اختناق كانت ${title(was)}.` : ''}${is ? ` أسوأ نقطة اختناق الآن ${title(is)}.` : ''}`
}

const basis = ({ curve, carriedFrom }: JourneyComparison): string => {
  const { both, any } = scoredColumns(curve)
  const scored =
    any === 0
      ? ' لا تقييم لأي خطوة في النسختين.'
      : ` تمكن المقارنة في ${figures.number(both)} من ${countAfter(any, nouns.step)} لها تقييم.`
  return `${scored}${carriedFrom ? ' حُوِّلت التقييمات اللاحقة إلى المقياس السابق.' : ''}`
}

export const comparisonWords: ComparisonWords = {
  comparison: (found, before, after) =>
    [
      counts(found),
      fromTo('الشعور إجمالًا', found.curve.overall, before),
      found.curve.likeForLike === undefined
        ? ''
        : ` في الخطوات المقيَّمة في النسختين، المتوسط ${figures.signed(found.curve.likeForLike)}.`,
      fromTo('الذروة والنهاية', found.curve.peakEnd, before),
      extremes(found, before, after),
      worst(found, before, after),
      basis(found),
    ].join(''),

  pairedPoint({ place, on, before: was, after: is, change }, before, after) {
    const title = quote(titleOnEither(before, after, place))
    const score = (value: number | undefined): string =>
      value === undefined ? 'بلا تقييم' : figures.score(value, before.scale)
    if (on === 'before') return `${title}: محذوف، وكان ${score(was)}.`
    if (on === 'after') return `${title}: جديد، ${score(is)}.`
    return `${title}: ${score(is)}، وكان ${score(was)}${change === undefined ? '' : ` (${figures.signed(change)})`}.`
  },

  bottleneckChange({ place, fate, before: was, after: is, sameTerms }, before, after) {
    const title = quote(titleOnEither(before, after, place))
    const rating = (score = 0): string => figures.rating(score)
    switch (fate) {
      case 'new':
        return `صار ${title} نقطة اختناق: ${rating(is?.score)}، الترتيب ${figures.number(is?.rank ?? 0)}.`
      case 'mended':
        return `لم يعد ${title} نقطة اختناق، فكل ما يُعرف عنه لا يضر. كان ${rating(was?.score)}.`
      case 'removed':
        return `حُذف ${title}. كان نقطة اختناق قدرها ${rating(was?.score)}.`
      case 'unknown':
        return `لم يعد يُعرف شيء عن ${title}، فلا يمكن القول إن كان لا يزال نقطة اختناق. كان ${rating(was?.score)}.`
      case 'both': {
        const ranks = `الترتيب ${figures.number(is?.rank ?? 0)}، وكان ${figures.number(was?.rank ?? 0)}`
        const caution = sameTerms === false ? ' المعروف من المكوّنات غير ما كان من قبل، فالمقارنة جزئية.' : ''
        return `${title}: ${rating(is?.score)}، وكان ${rating(was?.score)}؛ ${ranks}.${caution}`
      }
    }
  },
}
