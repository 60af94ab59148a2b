import { describe, expect, it } from 'vitest'
import { createJourney } from '../model/createJourney.ts'
import { edit } from '../operations/edit.ts'
import { removeBarrier } from '../operations/barriers/removeBarrier.ts'
import { scoreEmotion } from '../operations/emotions/scoreEmotion.ts'
import { changeScale } from '../operations/journey/changeScale.ts'
import { editStep } from '../operations/steps/editStep.ts'
import { removeStep } from '../operations/steps/removeStep.ts'
import { addTouchpoint } from '../operations/touchpoints/addTouchpoint.ts'
import { kiosk } from '../testing/kiosk.ts'
import { addVersion } from '../versions/archive/addVersion.ts'
import type { ArchiveRefusal } from '../versions/archive/archiveRefusal.ts'
import { createArchive } from '../versions/archive/createArchive.ts'
import { compareJourneys } from '../versions/compare/compareJourneys.ts'
import type { BottleneckChange } from '../versions/compare/journeyComparison.ts'
import type { DiffRefusal } from '../versions/diff/diffRefusal.ts'
import type { ConflictReason } from '../versions/merge/merge.ts'
import { mergeJourneys } from '../versions/merge/mergeJourneys.ts'
import type { Measure } from '../versions/trend/measure.ts'
import { trend } from '../versions/trend/trend.ts'
import { arReport } from './ar.report.ts'
import { deReport } from './de.report.ts'
import { enReport } from './en.report.ts'
import type { ReportWords } from './report/reportWords.ts'
import { ruReport } from './ru.report.ts'

const seen = (sentence: string): string => sentence.replace(/[\u2068\u2069]/g, '').replaceAll('\u00A0', ' ')

const later = edit(
  kiosk,
  scoreEmotion({ persona: 'ann', place: 'queue', score: 1 }),
  scoreEmotion({ persona: 'bob', place: 'queue', score: 0.5 }),
  editStep({ id: 'pay', changes: { title: 'Pays and goes' } }),
  removeBarrier({ id: 'no-shade' }),
)
const other = edit(
  kiosk,
  editStep({ id: 'pay', changes: { title: 'Hands over coins' } }),
  removeStep({ id: 'queue' }),
  addTouchpoint({ place: 'pay', title: 'Card reader' }),
)

const archive = [kiosk, later].reduce((kept, journey, i) => {
  const outcome = addVersion(kept, { date: `2026-0${String(i + 1)}-01`, journey })
  return outcome.ok ? outcome.archive : kept
}, createArchive(kiosk))

const measures: readonly Measure[] = [
  { of: 'overall' },
  { of: 'peak-end', persona: 'ann' },
  { of: 'coverage' },
  { of: 'emotion', place: 'queue', persona: 'ann' },
  { of: 'bottleneck', place: 'queue' },
  { of: 'reach' },
  { of: 'metric', metric: 'none' },
  { of: 'own', value: () => undefined },
  { of: 'own', title: 'Barriers', value: ({ barriers }) => Object.keys(barriers).length, direction: 'lower' },
]

const fates: readonly BottleneckChange[] = [
  { place: 'queue', fate: 'both', before: { score: 0.5, rank: 1 }, after: { score: 0.4, rank: 2 }, sameTerms: false },
  { place: 'queue', fate: 'new', after: { score: 0.4, rank: 2 } },
  ...(['mended', 'removed', 'unknown'] as const).map((fate) => ({
    place: 'queue',
    fate,
    before: { score: 0.5, rank: 1 },
  })),
]

// A reason or code that is missing from these tables does not compile.
const reasons: Readonly<Record<ConflictReason, true>> = {
  'both-changed': true,
  'removed-and-changed': true,
  'still-needed': true,
  'emotion-taken': true,
  'stage-has-steps': true,
  'unsound-together': true,
}
const archiveRefusals: { readonly [C in ArchiveRefusal['code']]: Extract<ArchiveRefusal, { readonly code: C }> } = {
  'other-journey': { code: 'other-journey', id: 'stand', expected: 'kiosk' },
  'not-a-date': { code: 'not-a-date', date: 'May' },
  'not-an-id': { code: 'not-an-id', id: 'a b' },
  'version-there': { code: 'version-there', id: 'a' },
  'version-missing': { code: 'version-missing', id: 'a' },
  'not-a-text': { code: 'not-a-text', field: 'author' },
}
const diffRefusals: { readonly [C in DiffRefusal['code']]: Extract<DiffRefusal, { readonly code: C }> } = {
  'malformed-diff': { code: 'malformed-diff' },
  'record-there': { code: 'record-there', kind: 'step', id: 'pay' },
  'record-missing': { code: 'record-missing', kind: 'step', id: 'gone' },
  'value-differs': { code: 'value-differs', kind: 'step', id: 'pay', field: 'title' },
  'unsound-result': { code: 'unsound-result', breaches: [{ code: 'missing', path: ['steps', 'pay', 'title'] }] },
}

const sentencesOf = (words: ReportWords): readonly string[] => {
  const empty = createJourney({ id: 'kiosk', title: 'Empty' })
  const scaled = edit(later, changeScale({ scale: { min: 1, neutral: 3, max: 5 } }))
  const pairs = [later, other, empty, scaled, kiosk].map((after) => ({ after, found: compareJourneys(kiosk, after) }))
  const taken = ['mine', 'theirs', 'neither'] as const
  return [
    ...pairs.flatMap(({ after, found }) => [
      words.comparison(found, kiosk, after),
      ...found.curve.points.map((point) => words.pairedPoint(point, kiosk, after)),
      ...found.bottlenecks.map((change) => words.bottleneckChange(change, kiosk, after)),
    ]),
    ...fates.map((change) => words.bottleneckChange(change, kiosk, later)),
    ...[mergeJourneys(kiosk, later, other), mergeJourneys(kiosk, later, kiosk)].map(words.merge),
    ...Object.keys(reasons).flatMap((reason) =>
      taken.flatMap((side) => [
        words.mergeConflict(
          { reason: reason as ConflictReason, kind: 'journey', id: 'kiosk', field: 'title', taken: side },
          kiosk,
        ),
        words.mergeConflict({ reason: reason as ConflictReason, kind: 'note', id: 'x', taken: side }, kiosk),
      ]),
    ),
    ...Object.values(diffRefusals).map((refusal) => words.diffRefusal(refusal, kiosk)),
    ...Object.values(archiveRefusals).map(words.archiveRefusal),
    ...measures.flatMap((measure) =>
      [archive, createArchive(kiosk)].map((kept) => words.trend(trend(kept, measure), measure, kept)),
    ),
  ]
}

const spoilt = (sentence: string, foreign: RegExp): boolean =>
  /undefined|\[object|NaN|\$\{|\?|\.\.|^\s*$| {2}/.test(sentence) ||
  !sentence.endsWith('.') ||
  foreign.test(sentence.replace(/\u2068[^\u2069]*\u2069/g, ''))

describe.each([
  { words: enReport, foreign: /[\p{Script=Cyrillic}\p{Script=Arabic}]/u },
  { words: ruReport, foreign: /[\p{Script=Latin}\p{Script=Arabic}]/u },
  { words: deReport, foreign: /[\p{Script=Cyrillic}\p{Script=Arabic}]/u },
  { words: arReport, foreign: /[\p{Script=Latin}\p{Script=Cyrillic}]/u },
])('the words of versions in $words.language', ({ words, foreign }) => {
  it('have a sentence for everything, in the language alone', () => {
    expect(sentencesOf(words).filter((sentence) => spoilt(sentence, foreign))).toEqual([])
    expect(sentencesOf(words).length).toBeGreaterThan(100)
  })
})

describe('the sentences', () => {
  // The means: search 1, queue −1.25 → 0.75, pay 0.5, enjoy 1.5; so 1.75 ÷ 4 → 3.75 ÷ 4. Peak and end are both enjoy.
  it('tell a comparison', () => {
    const found = compareJourneys(kiosk, later)
    expect(seen(enReport.comparison(found, kiosk, later))).toBe(
      'Records: 1 removed, 1 renamed, and 2 rescored. Overall emotion: from +0.44 to +0.94 (+0.5). ' +
        'On the steps scored in both versions: +0.5 on average. Peak-end: from +1.5 to +1.5 (0.0). ' +
        'It rose most at “Queues” (+2.0). The worst bottleneck is still “Queues”. Of 4 scored steps, 4 can be compared.',
    )
    expect(seen(ruReport.comparison(found, kiosk, later))).toBe(
      'Записи: удалено 1, переименовано 1, переоценено 2. Эмоция в целом: было +0,44, стало +0,94 (+0,5). ' +
        'На шагах, оценённых в обеих версиях, в среднем +0,5. Пик и конец: было +1,5, стало +1,5 (0,0). ' +
        'Сильнее всего выросло: «Queues» (+2,0). Самое узкое место прежнее: «Queues». ' +
        'Сравнить можно 4 из 4 оценённых шагов.',
    )
  })

  it('tell conflicts', () => {
    const merge = mergeJourneys(kiosk, later, other)
    const [first, second] = merge.conflicts
    expect(first && seen(enReport.mergeConflict(first, merge.journey))).toBe(
      'The step “Pays and goes”, “title”: both of you changed it. Yours stands.',
    )
    expect(second && seen(ruReport.mergeConflict(second, merge.journey))).toBe(
      'Эмоция «Ann»: в одной версии удалено, в другой изменено; сохранено. Осталось ваше.',
    )
    expect(enReport.merge(merge)).toBe('Merged with 4 conflicts.')
    expect(seen(ruReport.merge(merge))).toBe('Версии объединены, 4 конфликта.')
  })

  it('tell a trend', () => {
    const measure: Measure = { of: 'emotion', place: 'queue', persona: 'ann' }
    expect(seen(enReport.trend(trend(archive, measure), measure, archive))).toBe(
      'Emotion at “Queues”, “Ann”: −1.0 on January 1, 2026; +1.0 on February 1, 2026: it got better. ' +
        'Highest +1.0 on February 1, 2026, lowest −1.0 on January 1, 2026. Known in 2 of 2 versions.',
    )
    expect(seen(ruReport.trend(trend(archive, measure), measure, archive))).toBe(
      'Эмоция, «Queues», «Ann»: −1,0 (1 января 2026 г.); +1,0 (1 февраля 2026 г.) — стало лучше. ' +
        'Больше всего +1,0 (1 февраля 2026 г.), меньше всего −1,0 (1 января 2026 г.). Известно в 2 из 2 версий.',
    )
  })

  it('are checked by something that finds faults', () => {
    expect(spoilt('The undefined is gone.', /\p{Script=Cyrillic}/u)).toBe(true)
    expect(spoilt('Этап Buy удалён.', /\p{Script=Latin}/u)).toBe(true)
    expect(spoilt('Этап \u2068Buy\u2069 удалён.', /\p{Script=Latin}/u)).toBe(false)
  })
})
