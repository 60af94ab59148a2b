import { expect, it } from 'vitest'
import { addBarrier } from '../operations/barriers/addBarrier.ts'
import { edit } from '../operations/edit.ts'
import { kiosk } from '../testing/kiosk.ts'
import { throughout } from './throughout.ts'

it('goes stage by stage, the stage’s own first, whatever the order keys of other places are', () => {
  const journey = edit(
    kiosk,
    addBarrier({ id: 'late', place: 'enjoy', title: 'Melts' }),
    addBarrier({ id: 'whole', place: 'buy', title: 'Closed on Mondays' }),
    addBarrier({ id: 'early', place: 'search', title: 'No signal' }),
  )
  // The order keys: late a0, whole a0, early a0, one-till a0, no-shade a1.
  expect(throughout(journey, 'barrier').map(({ id }) => id)).toEqual(['early', 'whole', 'one-till', 'no-shade', 'late'])
})
