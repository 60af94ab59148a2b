import type { JourneyArchive } from '../../model/archive.ts'
import { latestVersion } from '../../versions/archive/latestVersion.ts'
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
  overall: 'Emotion insgesamt',
  'peak-end': 'Höhepunkt und Ende',
  coverage: 'Anteil der bewerteten Schritte',
  emotion: 'Emotion',
  bottleneck: 'Engpasswert',
  reach: 'Anteil der Kunden, die ans Ende kommen',
} as const

const outcomes = { better: 'besser geworden', worse: 'schlechter geworden', same: 'gleich geblieben' } as const

const measure = (asked: Measure, archive: JourneyArchive): string => {
  const latest = latestVersion(archive)?.journey
  if (asked.of === 'own') return asked.title === undefined ? 'Wert' : quote(asked.title)
  if (asked.of === 'metric') return quote(latest ? titleOf(latest, { kind: 'metric', id: asked.metric }) : asked.metric)
  const place = 'place' in asked ? asked.place : undefined
  const persona = 'persona' in asked ? asked.persona : undefined
  const at = place === undefined ? '' : ` bei ${quote(latest ? placeTitle(latest, place) : place)}`
  const whose =
    persona === undefined ? '' : `, ${quote(latest ? titleOf(latest, { kind: 'persona', id: persona }) : persona)}`
  return `${headings[asked.of]}${at}${whose}`
}

const path = ({ first, last, outcome }: Trend, say: (point: KnownPoint) => string): string => {
  if (!first || !last) return 'in keiner Version bekannt.'
  if (first === last) return `${say(first)}.`
  return `${say(first)}; ${say(last)}${outcome ? ` – ${outcomes[outcome]}` : ''}.`
}

export const trendWords: TrendWords = {
  measure,
  trend(found, asked, archive) {
    const say = ({ value, date }: KnownPoint): string => `${write(value, asked, archive)} am ${figures.date(date)}`
    const { highest, lowest, points } = found
    const ends =
      highest && lowest && highest !== lowest ? ` Höchster Wert ${say(highest)}, niedrigster ${say(lowest)}.` : ''
    const known = points.filter(({ value }) => value !== undefined).length
    const all = count(points.length, 'Version', 'Versionen')
    const carried = points.some((point) => point.carried) ? ' Bewertungen auf anderen Skalen wurden umgerechnet.' : ''
    return `${measure(asked, archive)}: ${path(found, say)}${ends} Bekannt in ${figures.number(known)} von ${all}.${carried}`
  },
}
