import { expect, it } from 'vitest'
import type { Economics } from '../../model/economics.ts'
import { edit } from '../../operations/edit.ts'
import { editJourney } from '../../operations/journey/editJourney.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { kiosk } from '../../testing/kiosk.ts'
import type { FindingTerm } from '../finding.ts'
import { costRatio } from './costRatio.ts'

const found = (costs: Omit<Economics, 'currency'>, settings = {}): readonly (readonly FindingTerm[])[] =>
  foundBy(costRatio, edit(kiosk, editJourney({ changes: { economics: { currency: 'EUR', ...costs } } })), settings).map(
    ({ terms }) => terms,
  )

it('speaks where winning costs less than 3 times, or more than 30 times, what keeping does', () => {
  // 50 ÷ 20 = 2.5; 620 ÷ 20 = 31; 0 ÷ 20 = 0.
  expect(found({ acquisitionCost: 50, retentionCost: 20 })).toEqual([[{ name: 'ratio', value: 2.5, limit: 3 }]])
  expect(found({ acquisitionCost: 620, retentionCost: 20 })).toEqual([[{ name: 'ratio', value: 31, limit: 30 }]])
  expect(found({ acquisitionCost: 0, retentionCost: 20 })).toEqual([[{ name: 'ratio', value: 0, limit: 3 }]])
})

it('is silent within the range, ends included', () => {
  expect(found({ acquisitionCost: 60, retentionCost: 20 })).toEqual([])
  expect(found({ acquisitionCost: 600, retentionCost: 20 })).toEqual([])
  expect(found({ acquisitionCost: 50, retentionCost: 20 }, { lowest: 2 })).toEqual([])
})

it('is silent where one of them is unknown, and where keeping costs nothing', () => {
  expect(found({ acquisitionCost: 50 })).toEqual([])
  expect(found({ retentionCost: 20 })).toEqual([])
  expect(found({ acquisitionCost: 50, retentionCost: 0 })).toEqual([])
  expect(foundBy(costRatio, edit(kiosk, editJourney({ changes: { economics: null } })))).toEqual([])
})
