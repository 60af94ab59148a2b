import { describe, expect, it } from 'vitest'
import type { Finding } from '../findings/finding.ts'
import type { PlanRuleId } from '../findings/rules.ts'
import { edit } from '../operations/edit.ts'
import { addEvidence } from '../operations/evidence/addEvidence.ts'
import { editJourney } from '../operations/journey/editJourney.ts'
import { addSolution } from '../operations/solutions/addSolution.ts'
import { kiosk } from '../testing/kiosk.ts'
import { planFindings as ar } from './ar/findings/planFindings.ts'
import { planFindings as de } from './de/findings/planFindings.ts'
import { planFindings as en } from './en/findings/planFindings.ts'
import { planFindings as ru } from './ru/findings/planFindings.ts'

const journey = edit(
  kiosk,
  editJourney({ changes: { nextReview: '2026-05-01' } }),
  addSolution({ id: 'plan', place: 'queue', title: 'A second till', status: 'planned', due: '2026-05-01' }),
  addSolution({ id: 'done', place: 'queue', title: 'An awning', status: 'done' }),
  addEvidence({ id: 'talks', strength: 'observed', source: 'Talks in the line' }),
)
type Part = Omit<Partial<Finding>, 'rule'>
const terms = (figures: Readonly<Record<string, number>>, limit?: number): Part => ({
  terms: Object.entries(figures).map(([name, value]) => ({ name, value, ...(limit !== undefined && { limit }) })),
})
const plan: Part = { at: [{ kind: 'solution', id: 'plan' }] }
const talks: Part = { at: [{ kind: 'evidence', id: 'talks' }] }
const stage: Part = { at: [{ kind: 'stage', id: 'buy' }] }
const barrier = { kind: 'barrier', id: 'no-shade' } as const

const cases: readonly (readonly [PlanRuleId, Part, string, string])[] = [
  [
    'barrier-without-solution',
    { at: [barrier], ...terms({ severity: 0.5, frequency: 0.2 }) },
    'No solution removes the barrier “No shade” at “Queues”. 20% of customers meet it.',
    'Для барьера «No shade» на шаге «Queues» нет решения. Доля клиентов, которые с ним сталкиваются, — 20 %.',
  ],
  [
    'barrier-without-solution',
    { at: [barrier] },
    'No solution removes the barrier “No shade” at “Queues”.',
    'Для барьера «No shade» на шаге «Queues» нет решения.',
  ],
  [
    'solution-without-metric',
    plan,
    'No metric will tell whether “A second till” helps.',
    'У решения «A second till» нет показателя, по которому будет видно, помогает ли оно.',
  ],
  [
    'solution-without-metric',
    { at: [{ kind: 'solution', id: 'done' }] },
    '“An awning” is done, but no metric tells whether it helped.',
    'Решение «An awning» выполнено, но нет показателя, по которому видно, помогло ли оно.',
  ],
  [
    'action-without-owner',
    plan,
    'Nobody answers for “A second till”, which is planned.',
    'За решение «A second till» никто не отвечает, хотя оно запланировано.',
  ],
  [
    'overdue-action',
    { ...plan, ...terms({ days: 1 }) },
    '“A second till” is 1 day late: it was due on May 1, 2026.',
    'Срок решения «A second till» (1 мая 2026 г.) прошёл 1 день назад.',
  ],
  [
    'persona-without-evidence',
    { at: [{ kind: 'persona', id: 'ann' }] },
    'The persona “Ann” rests on no evidence: the portrait is an assumption.',
    'Персона «Ann» ничем не подтверждена: её портрет — предположение.',
  ],
  [
    'persona-without-evidence',
    { at: [{ kind: 'persona', id: 'ann' }], from: [{ kind: 'evidence', id: 'talks' }] },
    'The persona “Ann” rests on assumptions alone.',
    'Персона «Ann» опирается только на предположения.',
  ],
  [
    'all-assumed',
    terms({ records: 20, share: 0, evidence: 0 }),
    'Nothing on this map rests on evidence: all 20 records are assumptions.',
    'На этой карте ничто не подтверждено: все её записи (20) — предположения.',
  ],
  [
    'all-assumed',
    terms({ records: 20, share: 0, evidence: 3 }),
    'Nothing on this map rests on evidence: all 20 records are assumptions. There is evidence (3), but nothing is linked to it.',
    'На этой карте ничто не подтверждено: все её записи (20) — предположения. Подтверждения есть (3), но с записями карты они не связаны.',
  ],
  [
    'all-assumed',
    terms({ records: 20, share: 0.05, evidence: 3 }),
    'Only 5% of the 20 records on this map rest on evidence.',
    'Доля подтверждённых записей карты — всего 5 % (записей: 20).',
  ],
  [
    'stale-evidence',
    { ...talks, ...terms({ 'past-review': 2 }, 0), from: [barrier] },
    'The evidence “Talks in the line” was to be looked at again 2 days ago. One record rests on it.',
    'Подтверждение «Talks in the line» пора пересмотреть: срок прошёл 2 дня назад. На него опирается записей: 1.',
  ],
  [
    'stale-evidence',
    { ...talks, ...terms({ age: 731 }, 730) },
    'The evidence “Talks in the line” is 731 days old, and the limit is 730. Nothing rests on it.',
    'Подтверждение «Talks in the line» устарело: ему 731 день при пороге 730. Ни одна запись на него не опирается.',
  ],
  [
    'review-overdue',
    terms({ days: 12 }, 0),
    'This map was to be looked at again 12 days ago, on May 1, 2026.',
    'Срок пересмотра этой карты (1 мая 2026 г.) прошёл 12 дней назад.',
  ],
  [
    'never-negative',
    { at: [{ kind: 'persona', id: 'ann' }], ...terms({ steps: 6 }, 6) },
    '“Ann” never feels worse than neutral (steps scored: 6). Real journeys have lows; ask for them.',
    'Кривая персоны «Ann» ни разу не опускается ниже нейтральной оценки (оценено шагов: 6). Так гладко почти не бывает: спросите, что было плохо.',
  ],
  [
    'several-voices',
    { ...stage, names: ['Sales', 'Service', 'Press'] },
    'At “Buy” one customer hears several voices of the company: “Sales”, “Service”, and “Press”.',
    'На этапе «Buy» компания говорит с клиентом разными голосами: «Sales», «Service» и «Press».',
  ],
  [
    'company-words',
    { ...stage, names: ['Buy'] },
    'The stage “Buy” is named from the company’s side (“Buy”). Name it by what the customer does.',
    'Этап «Buy» назван с точки зрения компании («Buy»). Назовите его по тому, что делает клиент.',
  ],
  [
    'cost-ratio',
    terms({ ratio: 2.5 }, 3),
    'Winning a customer costs 2.5 times what keeping one does; usual is at least 3 times. Check both figures.',
    'Отношение стоимости привлечения клиента к стоимости его удержания — 2,5; обычно оно не меньше 3. Проверьте обе суммы.',
  ],
  [
    'cost-ratio',
    terms({ ratio: 31 }, 30),
    'Winning a customer costs 31 times what keeping one does; usual is at most 30 times. Check both figures.',
    'Отношение стоимости привлечения клиента к стоимости его удержания — 31; обычно оно не больше 30. Проверьте обе суммы.',
  ],
]

const plain = (sentence: string): string => sentence.replace(/[\u2068\u2069]/g, '').replace(/\u00A0/g, ' ')
const findingOf = (rule: PlanRuleId, part: Part): Finding => ({
  ...{ key: rule, rule, at: [], severity: 0.5, terms: [], from: [], fixes: [] },
  ...part,
})

it.each(cases)('%s %j', (rule, part, english, russian) => {
  expect(plain(en[rule](findingOf(rule, part), journey))).toBe(english)
  expect(plain(ru[rule](findingOf(rule, part), journey))).toBe(russian)
})

it('hears every rule', () => {
  const heard = new Set<string>(cases.map(([rule]) => rule))
  expect(Object.keys(en).filter((rule) => !heard.has(rule))).toEqual([])
})

describe('a finding of a record that is gone', () => {
  it.each([en, ru, de, ar])('still has a sentence', (words) => {
    const gone = findingOf('barrier-without-solution', { at: [{ kind: 'barrier', id: 'gone' }] })
    expect(plain(words['barrier-without-solution'](gone, journey))).toMatch(/gone/)
    expect(words['barrier-without-solution'](gone, journey)).not.toMatch(/undefined/)
  })
})
