import { expect, it } from 'vitest'
import type { ResponseTime } from '../../model/touchpoint.ts'
import { edit } from '../../operations/edit.ts'
import { editTouchpoint } from '../../operations/touchpoints/editTouchpoint.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { kiosk } from '../../testing/kiosk.ts'
import type { Found } from '../rule.ts'
import { slowResponse } from './slowResponse.ts'

const answering = (response: ResponseTime | null): readonly Found[] =>
  foundBy(slowResponse, edit(kiosk, editTouchpoint({ id: 'line', changes: { response } })))

it('speaks where the median is over the target', () => {
  // 15 ÷ 10 − 1 = 0.5. Severity 1 − 1 ÷ 1.5 = 1 ÷ 3.
  const [found] = foundBy(slowResponse, kiosk)
  expect(found).toMatchObject({
    at: [{ kind: 'touchpoint', id: 'line' }],
    terms: [{ name: 'overTarget', value: 0.5, limit: 0 }],
  })
  expect(found?.severity).toBeCloseTo(1 / 3, 12)
})

it('speaks where the competitor is faster, and where one in ten waits far longer; the worst decides', () => {
  // 10 ÷ 5 − 1 = 1 behind the competitor; 40 ÷ 10 − 1 = 3 over the target for one in ten. Severity 1 − 1 ÷ 4.
  expect(answering({ median: 'PT10M', p90: 'PT40M', target: 'PT10M', competitor: 'PT5M' })).toMatchObject([
    {
      severity: 0.75,
      terms: [
        { name: 'overTargetOfNineInTen', value: 3, limit: 1 },
        { name: 'behindCompetitor', value: 1, limit: 0 },
      ],
    },
  ])
})

it('is silent at the target, at the competitor’s time, and at twice the target for one in ten', () => {
  expect(answering({ median: 'PT10M', p90: 'PT20M', target: 'PT10M', competitor: 'PT10M' })).toEqual([])
})

it('does not compare what nobody stated', () => {
  expect(answering({ median: 'P9D', p90: 'P9D' })).toEqual([])
  expect(answering({ target: 'PT1S', competitor: 'PT1S' })).toEqual([])
  expect(answering(null)).toEqual([])
})

it('takes any wait beyond no time at all for twice as long', () => {
  expect(answering({ median: 'PT1S', target: 'PT0S' })).toMatchObject([{ severity: 0.5 }])
})
