import type { JourneyArchive } from '../../model/archive.ts'
import { latestVersion } from '../../versions/archive/latestVersion.ts'
import type { Measure } from '../../versions/trend/measure.ts'
import type { KnownPoint, Trend } from '../../versions/trend/trend.ts'
import { measureValueIn } from '../measureValue.ts'
import type { TrendWords } from '../report/trendWords.ts'
import { placeTitle, titleOf } from '../titleOf.ts'
import { countAfter } from './count.ts'
import { figures } from './figures.ts'
import { nouns } from './nouns.ts'
import { quote } from './quote.ts'
import { time } from './time.ts'

const write = /* @__PURE__ */ measureValueIn(figures, time)

const headings = {
  overall: 'الشعور إجمالًا',
  'peak-end': 'الذروة والنهاية',
  coverage: 'نسبة الخطوات المقيَّمة',
  emotion: 'الشعور',
  bottleneck: 'درجة الاختناق',
  reach: 'نسبة العملاء الذين يصلون إلى النهاية',
} as const

const outcomes = { better: 'تحسّن', worse: 'تراجع', same: 'بقاء على الحال' } as const

const measure = (asked: Measure, archive: JourneyArchive): string => {
  const latest = latestVersion(archive)?.journey
  if (asked.of === 'own') return asked.title === undefined ? 'القيمة' : quote(asked.title)
  if (asked.of === 'metric') return quote(latest ? titleOf(latest, { kind: 'metric', id: asked.metric }) : asked.metric)
  const place = 'place' in asked ? asked.place : undefined
  const persona = 'persona' in asked ? asked.persona : undefined
  const at = place === undefined ? '' : ` في ${quote(latest ? placeTitle(latest, place) : place)}`
  const whose =
    persona === undefined ? '' : `، ${quote(latest ? titleOf(latest, { kind: 'persona', id: persona }) : persona)}`
  return `${headings[asked.of]}${at}${whose}`
}

const path = ({ first, last, outcome }: Trend, say: (point: KnownPoint) => string): string => {
  if (!first || !last) return 'غير معروف في أي نسخة.'
  if (first === last) return `${say(first)}.`
  return `${say(first)}؛ ${say(last)}${outcome ? ` – ${outcomes[outcome]}` : ''}.`
}

export const trendWords: TrendWords = {
  measure,
  trend(found, asked, archive) {
    const say = ({ value, date }: KnownPoint): string => `${write(value, asked, archive)} في ${figures.date(date)}`
    const { highest, lowest, points } = found
    const ends = highest && lowest && highest !== lowest ? ` الأعلى ${say(highest)}، والأدنى ${say(lowest)}.` : ''
    const known = points.filter(({ value }) => value !== undefined).length
    const carried = points.some((point) => point.carried) ? ' حُوِّلت التقييمات من مقاييس أخرى.' : ''
    return `${measure(asked, archive)}: ${path(found, say)}${ends} معروف في ${figures.number(known)} من ${countAfter(points.length, nouns.version)}.${carried}`
  },
}
