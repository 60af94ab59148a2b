import { describe, expect, it } from 'vitest'
import type { Economics } from '../model/economics.ts'
import { createJourney } from '../model/createJourney.ts'
import { edit } from '../operations/edit.ts'
import { editJourney } from '../operations/journey/editJourney.ts'
import { editStep } from '../operations/steps/editStep.ts'
import { kiosk } from '../testing/kiosk.ts'
import { economics } from './economics.ts'

const costs = (changes: Omit<Economics, 'currency'>) =>
  economics(edit(kiosk, editJourney({ changes: { economics: { currency: 'EUR', ...changes } } })))

describe('winning beside keeping', () => {
  it('is a ratio, plausible from 3 to 30', () => {
    // 3 ÷ 0.5 = 6
    expect(economics(kiosk)).toMatchObject({ ratio: 6, plausible: true, coverage: 1 })
  })

  it.each([
    [29, 10, false],
    [30, 10, true],
    [300, 10, true],
    [301, 10, false],
    [0, 10, false],
  ])('%d beside %d: %s', (acquisitionCost, retentionCost, plausible) => {
    expect(costs({ acquisitionCost, retentionCost }).plausible).toBe(plausible)
  })

  it.each([{ acquisitionCost: 3 }, { retentionCost: 3 }, {}, { acquisitionCost: 3, retentionCost: 0 }])(
    'is unknown from %j',
    (known) => {
      expect(costs(known)).not.toHaveProperty('ratio')
      expect(costs(known)).not.toHaveProperty('plausible')
    },
  )
})

describe('what is at risk', () => {
  it('is what all steps lose', () => {
    // (50 + 30 + 30 + 9) × 4
    expect(economics(kiosk).losses).toEqual({ lost: 119, valueAtRisk: { amount: 476, currency: 'EUR' }, coverage: 1 })
  })

  it('is unknown in a journey of which nothing is known', () => {
    expect(economics(createJourney({ title: 'Empty' }))).toEqual({ coverage: 0 })
  })
})

it('gives the identical object as long as nothing that it reads has changed', () => {
  const retitled = edit(kiosk, editJourney({ changes: { title: 'Other' } }))
  expect(economics(retitled)).toBe(economics(kiosk))
  expect(economics(edit(kiosk, editStep({ id: 'pay', changes: { reached: 100 } })))).not.toBe(economics(kiosk))
})
