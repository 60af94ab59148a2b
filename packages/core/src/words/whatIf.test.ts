import { expect, it } from 'vitest'
import { whatIf } from '../analysis/whatIf.ts'
import { assumptionCodes, skipReasons, type WhatIfChange } from '../analysis/whatif/whatIfChange.ts'
import { edit } from '../operations/edit.ts'
import { addExit } from '../operations/exits/addExit.ts'
import { editJourney } from '../operations/journey/editJourney.ts'
import { kiosk } from '../testing/kiosk.ts'
import { whatIfWords as en } from './en/whatIf.ts'
import { whatIfWords as ru } from './ru/whatIf.ts'

const seen = (sentence: string): string => sentence.replace(/[\u2068\u2069]/g, '').replaceAll('\u00A0', ' ')

const journey = edit(
  kiosk,
  editJourney({ changes: { economics: { currency: 'EUR', customerValue: 5 } } }),
  addExit({ id: 'balks', place: 'queue', to: 'competitor', share: 0.1 }),
)
const changes: readonly WhatIfChange[] = [
  { type: 'fix-exit', exit: 'balks' },
  { type: 'remove-barrier', barrier: 'no-shade' },
]

it('tells the ending before and after, at best, and the worst bottleneck', () => {
  // At best: after the exit 10 % still leave, and the barrier holds up 10 %; 0.45 as nobody leaves the queue, × 1.25
  const result = whatIf(journey, changes)
  expect(seen(en.whatIf(result, journey))).toBe(
    'To the end get 46% (91 customers, €455), before 41% (81 customers, €405); ' +
      'at best 51% (101 customers, €505). The worst bottleneck stays “Queues”.',
  )
  expect(seen(ru.whatIf(result, journey))).toBe(
    'До конца дойдут 46 % (91 клиент, 455 €), сейчас — 41 % (81 клиент, 405 €); ' +
      'в лучшем случае — 51 % (101 клиент, 505 €). Самое узкое место прежнее: «Queues».',
  )
  const bare = whatIf({ ...kiosk, stages: {}, steps: {} }, [])
  expect(en.whatIf(bare, kiosk)).toBe('How many get to the end is not known. No bottleneck is known.')
  expect(ru.whatIf(bare, kiosk)).toBe('Сколько клиентов доходит до конца, неизвестно. Узких мест не видно.')
  const gaining = {
    ...bare,
    gain: 0.25,
    bottlenecks: { before: result.bottlenecks.before, after: bare.bottlenecks.after },
  }
  expect(seen(en.whatIf(gaining, journey))).toBe(
    'How many get to the end is not known; it would be 25% more than now. The bottleneck “Queues” would be gone, and no other is known.',
  )
  expect(seen(ru.whatIf(gaining, journey))).toBe(
    'Сколько клиентов доходит до конца, неизвестно; будет на 25 % больше, чем сейчас. Узкое место «Queues» исчезнет, других не видно.',
  )
})

it('tells each change', () => {
  const all: readonly WhatIfChange[] = [
    ...changes,
    { type: 'shorten-wait', place: 'queue', to: 'PT5M' },
    { type: 'answer-faster', touchpoint: 'line', to: 'PT5M' },
    { type: 'set-stay', place: 'queue', share: 0.95 },
  ]
  expect(all.map((one) => seen(en.whatIfChange(one, journey)))).toEqual([
    'with nobody leaving by the exit “to a competitor” at “Queues”',
    'without the barrier “No shade”',
    'with 5 min of waiting at “Queues”',
    'with an answer within 5 min at “The line”',
    'with 95% going on from “Queues”',
  ])
  expect(all.map((one) => seen(ru.whatIfChange(one, journey)))).toEqual([
    'уход «к конкуренту» («Queues») — 0 %',
    'без барьера «No shade»',
    'ожидание в «Queues» — 5 мин',
    'ответ в точке «The line» — до 5 мин',
    'после «Queues» идут дальше 95 %',
  ])
})

it('tells each assumption and each reason, in both languages', () => {
  const { assumptions } = whatIf(journey, changes)
  expect(assumptions.slice(0, 3).map((one) => seen(en.assumption(one, journey)))).toEqual([
    'Those who are kept at “Queues” go on afterwards as the others do.',
    'Those who leave by “to a competitor” at “Queues” are among those who were counted as lost there.',
    'Removing “No shade” changes nothing in who goes on: nothing states how many leave because of it, at most 10% of those who come.',
  ])
  const at = [{ kind: 'exit', id: 'balks' }] as const
  for (const words of [en, ru]) {
    const said = assumptionCodes.map((code) => words.assumption({ code, at }, journey))
    const left = skipReasons.map((why) =>
      words.skippedChange({ change: { type: 'fix-exit', exit: 'balks' }, why }, journey),
    )
    expect(new Set([...said, ...left]).size).toBe(assumptionCodes.length + skipReasons.length)
    for (const sentence of [...said, ...left]) expect(sentence).toMatch(/^\p{Lu}.*\.$|^“|^Барьеры|^Left/u)
  }
  expect(seen(ru.skippedChange({ change: { type: 'fix-exit', exit: 'balks' }, why: 'unknown-share' }, journey))).toBe(
    'Не учтено: уход «к конкуренту» («Queues») — 0 %. Причина: неизвестно, сколько людей так уходит; сначала укажите долю.',
  )
})
