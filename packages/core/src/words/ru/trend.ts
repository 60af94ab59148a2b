import { latestVersion } from '../../versions/archive/latestVersion.ts'
import type { JourneyArchive } from '../../model/archive.ts'
import type { Measure } from '../../versions/trend/measure.ts'
import type { KnownPoint, Trend } from '../../versions/trend/trend.ts'
import { measureValueIn } from '../measureValue.ts'
import type { TrendWords } from '../report/trendWords.ts'
import { placeTitle, titleOf } from '../titleOf.ts'
import { figures } from './figures.ts'
import { plural } from './plural.ts'
import { quote } from './quote.ts'
import { time } from './time.ts'

const write = /* @__PURE__ */ measureValueIn(figures, time)

const headings = {
  overall: 'Эмоция в целом',
  'peak-end': 'Пик и конец',
  coverage: 'Доля оценённых шагов',
  emotion: 'Эмоция',
  bottleneck: 'Оценка узкого места',
  reach: 'Доля дошедших клиентов',
} as const

const outcomes = { better: 'стало лучше', worse: 'стало хуже', same: 'не изменилось' } as const

const measure = (asked: Measure, archive: JourneyArchive): string => {
  const latest = latestVersion(archive)?.journey
  if (asked.of === 'own') return asked.title === undefined ? 'Значение' : quote(asked.title)
  if (asked.of === 'metric') return quote(latest ? titleOf(latest, { kind: 'metric', id: asked.metric }) : asked.metric)
  const place = 'place' in asked ? asked.place : undefined
  const persona = 'persona' in asked ? asked.persona : undefined
  const at = place === undefined ? '' : `, ${quote(latest ? placeTitle(latest, place) : place)}`
  const whose =
    persona === undefined ? '' : `, ${quote(latest ? titleOf(latest, { kind: 'persona', id: persona }) : persona)}`
  return `${headings[asked.of]}${at}${whose}`
}

const path = ({ first, last, outcome }: Trend, say: (point: KnownPoint) => string): string => {
  if (!first || !last) return 'неизвестно ни в одной версии.'
  if (first === last) return `${say(first)}.`
  return `${say(first)}; ${say(last)}${outcome ? ` — ${outcomes[outcome]}` : ''}.`
}

export const trendWords: TrendWords = {
  measure,
  trend(found, asked, archive) {
    // The day in brackets: Russian dates end in «г.», and a full stop after that would be a second one.
    const say = ({ value, date }: KnownPoint): string => `${write(value, asked, archive)} (${figures.date(date)})`
    const { highest, lowest, points } = found
    const ends =
      highest && lowest && highest !== lowest ? ` Больше всего ${say(highest)}, меньше всего ${say(lowest)}.` : ''
    const known = points.filter(({ value }) => value !== undefined).length
    // After «из» the genitive: из 1 версии, из 4 версий.
    const all = `${figures.number(points.length)} ${plural(points.length, ['версии', 'версий', 'версий'])}`
    const carried = points.some((point) => point.carried) ? ' Оценки на других шкалах переведены.' : ''
    return `${measure(asked, archive)}: ${path(found, say)}${ends} Известно в ${figures.number(known)} из ${all}.${carried}`
  },
}
