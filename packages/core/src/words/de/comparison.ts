import type { Journey } from '../../model/journey.ts'
import type { FigureChange, JourneyComparison } from '../../versions/compare/journeyComparison.ts'
import { extremePoints, scoredColumns, type ChangedPoint } from '../extremePoints.ts'
import type { ComparisonWords } from '../report/comparisonWords.ts'
import { titleOnEither } from '../titleOnEither.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'
import { quote } from './quote.ts'

const counts = ({ added, removed, moved, renamed, rescored, edited }: JourneyComparison): string => {
  const all = {
    hinzugefügt: added,
    entfernt: removed,
    verschoben: moved,
    umbenannt: renamed,
    'neu bewertet': rescored,
    'anders geändert': edited,
  }
  const told = Object.entries(all).filter(([, items]) => items.length > 0)
  if (told.length === 0) return 'Kein Eintrag wurde hinzugefügt, entfernt oder geändert.'
  return `Einträge: ${figures.list(told.map(([what, { length }]) => `${figures.number(length)} ${what}`))}.`
}

const fromTo = (what: string, { before, after, change }: FigureChange, { scale }: Journey): string => {
  if (before === undefined || after === undefined || change === undefined) return ` ${what}: Veränderung unbekannt.`
  return ` ${what}: von ${figures.score(before, scale)} auf ${figures.score(after, scale)} (${figures.signed(change)}).`
}

const extremes = ({ curve }: JourneyComparison, before: Journey, after: Journey): string => {
  const { up, down } = extremePoints(curve)
  const at = ({ place, change }: ChangedPoint): string =>
    `${quote(titleOnEither(before, after, place))} (${figures.signed(change)})`
  return `${up ? ` Am stärksten gestiegen bei ${at(up)}.` : ''}${down ? ` Am stärksten gefallen bei ${at(down)}.` : ''}`
}

const worst = ({ bottlenecks }: JourneyComparison, before: Journey, after: Journey): string => {
  const [was, is] = [bottlenecks.find((b) => b.before?.rank === 1), bottlenecks.find((b) => b.after?.rank === 1)]
  const title = ({ place }: { readonly place: string }): string => quote(titleOnEither(before, after, place))
  if (was && was === is) return ` Der größte Engpass ist weiterhin ${title(was)}.`
  return `${was ? ` Der größte Engpass war ${title(was)}.` : ''}${is ? ` Der größte Engpass ist jetzt ${title(is)}.` : ''}`
}

const basis = ({ curve, carriedFrom }: JourneyComparison): string => {
  const { both, any } = scoredColumns(curve)
  const scored =
    any === 0
      ? ' In keiner der beiden Versionen ist ein Schritt bewertet.'
      : ` Vergleichbar: ${figures.number(both)} von ${count(any, 'bewerteten Schritt', 'bewerteten Schritten')}.`
  return `${scored}${carriedFrom ? ' Die späteren Bewertungen wurden auf die frühere Skala umgerechnet.' : ''}`
}

export const comparisonWords: ComparisonWords = {
  comparison: (found, before, after) =>
    [
      counts(found),
      fromTo('Emotion insgesamt', found.curve.overall, before),
      found.curve.likeForLike === undefined
        ? ''
        : ` Bei den in beiden Versionen bewerteten Schritten im Mittel ${figures.signed(found.curve.likeForLike)}.`,
      fromTo('Höhepunkt und Ende', found.curve.peakEnd, before),
      extremes(found, before, after),
      worst(found, before, after),
      basis(found),
    ].join(''),

  pairedPoint({ place, on, before: was, after: is, change }, before, after) {
    const title = quote(titleOnEither(before, after, place))
    const score = (value: number | undefined): string =>
      value === undefined ? 'nicht bewertet' : figures.score(value, before.scale)
    if (on === 'before') return `${title} wurde entfernt; zuvor ${score(was)}.`
    if (on === 'after') return `${title} ist neu: ${score(is)}.`
    return `${title}: ${score(is)}, zuvor ${score(was)}${change === undefined ? '' : ` (${figures.signed(change)})`}.`
  },

  bottleneckChange({ place, fate, before: was, after: is, sameTerms }, before, after) {
    const title = quote(titleOnEither(before, after, place))
    const rating = (score = 0): string => figures.rating(score)
    switch (fate) {
      case 'new':
        return `${title} ist zum Engpass geworden: ${rating(is?.score)}, Rang ${figures.number(is?.rank ?? 0)}.`
      case 'mended':
        return `${title} ist kein Engpass mehr: Was darüber bekannt ist, schadet nicht. Zuvor ${rating(was?.score)}.`
      case 'removed':
        return `${title} wurde entfernt. Der Engpass lag bei ${rating(was?.score)}.`
      case 'unknown':
        return `Über ${title} ist nichts mehr bekannt, daher lässt sich nicht sagen, ob es noch ein Engpass ist. Zuvor ${rating(was?.score)}.`
      case 'both': {
        const ranks = `Rang ${figures.number(is?.rank ?? 0)}, zuvor ${figures.number(was?.rank ?? 0)}`
        const caution =
          sameTerms === false
            ? ' Bekannt sind andere Bestandteile als zuvor, daher ist das nur zum Teil vergleichbar.'
            : ''
        return `${title}: ${rating(is?.score)}, zuvor ${rating(was?.score)}; ${ranks}.${caution}`
      }
    }
  },
}
