import { expect, it } from 'vitest'
import { createJourney } from '../../model/createJourney.ts'
import { addChannel } from '../../operations/channels/addChannel.ts'
import { edit } from '../../operations/edit.ts'
import { addEvidence } from '../../operations/evidence/addEvidence.ts'
import { linkEvidence } from '../../operations/links/linkEvidence.ts'
import { addPersona } from '../../operations/personas/addPersona.ts'
import { addSolution } from '../../operations/solutions/addSolution.ts'
import { addStage } from '../../operations/stages/addStage.ts'
import { addTouchpoint } from '../../operations/touchpoints/addTouchpoint.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { allAssumed } from './allAssumed.ts'

// 1 persona, 3 stages, 6 touchpoints: 10 records; the channel and the lanes do not count.
const guessed = edit(
  createJourney({ title: 'A guess' }),
  addPersona({ id: 'ann', title: 'Ann' }),
  addChannel({ id: 'shop', title: 'Shop', medium: 'offline', ownership: 'owned' }),
  ...['find', 'buy', 'enjoy'].map((id) => addStage({ id, title: id })),
  ...['find', 'buy', 'enjoy'].flatMap((place) => [
    addTouchpoint({ id: `${place}-1`, place, title: 'One' }),
    addTouchpoint({ id: `${place}-2`, place, title: 'Two' }),
  ]),
)
const talks = addEvidence({ id: 'talks', strength: 'observed' })
const guess = addEvidence({ id: 'guess', strength: 'assumed' })

it('speaks of a map without any evidence', () => {
  expect(foundBy(allAssumed, guessed)).toMatchObject([
    {
      at: [],
      severity: 0.6,
      terms: [
        { name: 'records', value: 10, limit: 10 },
        { name: 'share', value: 0, limit: 0 },
        { name: 'evidence', value: 0 },
      ],
    },
  ])
})

it('speaks where there is evidence that nothing rests on, or assumptions alone', () => {
  const linked = edit(guessed, talks, guess, linkEvidence({ kind: 'stage', id: 'buy', evidence: 'guess' }))
  expect(foundBy(allAssumed, linked)[0]?.terms[2]).toEqual({ name: 'evidence', value: 1 })
  const solved = edit(guessed, talks, addSolution({ place: 'buy', title: 'A card reader', evidence: ['talks'] }))
  expect(foundBy(allAssumed, solved)).toHaveLength(1)
})

it('is silent as soon as one record rests on something', () => {
  const started = edit(guessed, talks, linkEvidence({ kind: 'touchpoint', id: 'buy-1', evidence: 'talks' }))
  expect(foundBy(allAssumed, started)).toEqual([])
  // 1 of 10 is 10 %.
  expect(foundBy(allAssumed, started, { share: 0.1 })).toHaveLength(1)
  expect(foundBy(allAssumed, started, { share: 0.09 })).toEqual([])
})

it('counts far enough where a share of the records is no round figure', () => {
  // 0.29 × 100 is 28.999… to a computer. 40 of 100 records are more than 29 %; 29 of 100 are not.
  const touchpoints = Array.from({ length: 90 }, (_, i) => `t-${i}`)
  const many = edit(guessed, talks, ...touchpoints.map((id) => addTouchpoint({ id, place: 'buy', title: id })))
  const known = (n: number): typeof guessed =>
    edit(many, ...touchpoints.slice(0, n).map((id) => linkEvidence({ kind: 'touchpoint', id, evidence: 'talks' })))
  expect(foundBy(allAssumed, known(40), { share: 0.29 })).toEqual([])
  expect(foundBy(allAssumed, known(29), { share: 0.29 })).toHaveLength(1)
})

it('is silent of a sketch and of an empty map', () => {
  expect(foundBy(allAssumed, guessed, { records: 11 })).toEqual([])
  expect(foundBy(allAssumed, createJourney({ title: 'Empty' }), { records: 0 })).toEqual([])
})
