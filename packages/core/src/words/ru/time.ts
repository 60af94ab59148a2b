import type { Duration } from '../../model/duration.ts'
import { figures } from './figures.ts'
import { frameIn, partsOf, spansIn, type Part, type Spans, type Unit } from '../spans.ts'
import type { TimeWords } from '../words.ts'
import { plural } from './plural.ts'

const spans: Spans = /* @__PURE__ */ spansIn('ru')

// `Intl` knows the nominative only; after «от» and «до» stands the genitive. The short forms have no cases.
const genitive: Readonly<Record<Unit, readonly [one: string, other: string]>> = {
  year: ['года', 'лет'],
  month: ['месяца', 'месяцев'],
  week: ['недели', 'недель'],
  day: ['дня', 'дней'],
  hour: ['ч', 'ч'],
  minute: ['мин', 'мин'],
  second: ['с', 'с'],
}

const inGenitive = ({ unit, n }: Part): string => {
  const [one, other] = genitive[unit]
  return `${figures.number(n)}\u00A0${plural(n, [one, other, other])}`
}

const afterPreposition = (duration: Duration): string => partsOf(duration)?.map(inGenitive).join(' ') ?? duration

export const time: TimeWords = {
  duration: spans.length,
  timeFrame: /* @__PURE__ */ frameIn(spans, {
    from: (min) => `от ${afterPreposition(min)}`,
    upTo: (max) => `до ${afterPreposition(max)}`,
  }),
}
