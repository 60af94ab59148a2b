import { latestVersion } from '../../versions/archive/latestVersion.ts'
import type { JourneyArchive } from '../../model/archive.ts'
import type { Measure } from '../../versions/trend/measure.ts'
import type { KnownPoint, Trend } from '../../versions/trend/trend.ts'
import { measureValueIn } from '../measureValue.ts'
import type { TrendWords } from '../report/trendWords.ts'
import { placeTitle, titleOf } from '../titleOf.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'
import { quote } from './quote.ts'
import { time } from './time.ts'

const write = /* @__PURE__ */ measureValueIn(figures, time)

const headings = {
  overall: 'Overall emotion',
  'peak-end': 'Peak-end',
  coverage: 'Share of steps that are scored',
  emotion: 'Emotion',
  bottleneck: 'Bottleneck score',
  reach: 'Share of customers who get through',
} as const

const outcomes = { better: 'it got better', worse: 'it got worse', same: 'it stayed the same' } as const

const measure = (asked: Measure, archive: JourneyArchive): string => {
  const latest = latestVersion(archive)?.journey
  if (asked.of === 'own') return asked.title === undefined ? 'Value' : quote(asked.title)
  if (asked.of === 'metric') return quote(latest ? titleOf(latest, { kind: 'metric', id: asked.metric }) : asked.metric)
  const place = 'place' in asked ? asked.place : undefined
  const persona = 'persona' in asked ? asked.persona : undefined
  const at = place === undefined ? '' : ` at ${quote(latest ? placeTitle(latest, place) : place)}`
  const whose =
    persona === undefined ? '' : `, ${quote(latest ? titleOf(latest, { kind: 'persona', id: persona }) : persona)}`
  return `${headings[asked.of]}${at}${whose}`
}

const path = ({ first, last, outcome }: Trend, say: (point: KnownPoint) => string): string => {
  if (!first || !last) return 'unknown in every version.'
  if (first === last) return `${say(first)}.`
  return `${say(first)}; ${say(last)}${outcome ? `: ${outcomes[outcome]}` : ''}.`
}

export const trendWords: TrendWords = {
  measure,
  trend(found, asked, archive) {
    const say = ({ value, date }: KnownPoint): string => `${write(value, asked, archive)} on ${figures.date(date)}`
    const { highest, lowest, points } = found
    const ends = highest && lowest && highest !== lowest ? ` Highest ${say(highest)}, lowest ${say(lowest)}.` : ''
    const known = points.filter(({ value }) => value !== undefined).length
    const carried = points.some((point) => point.carried) ? ' Scores on other scales were carried over.' : ''
    return `${measure(asked, archive)}: ${path(found, say)}${ends} Known in ${figures.number(known)} of ${count(points.length, 'version')}.${carried}`
  },
}
