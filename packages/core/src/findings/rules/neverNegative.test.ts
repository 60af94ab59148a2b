import { expect, it } from 'vitest'
import type { Journey } from '../../model/journey.ts'
import { edit } from '../../operations/edit.ts'
import { scoreEmotion } from '../../operations/emotions/scoreEmotion.ts'
import { addEvidence } from '../../operations/evidence/addEvidence.ts'
import { editJourney } from '../../operations/journey/editJourney.ts'
import { linkEvidence } from '../../operations/links/linkEvidence.ts'
import { addStep } from '../../operations/steps/addStep.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { neverNegative } from './neverNegative.ts'

// Searches, queues, pays, waits, fetches, enjoys: six columns, of which Ann has scored four.
const longer = edit(
  kiosk,
  addStep({ id: 'wait', stage: 'buy', title: 'Waits' }),
  addStep({ id: 'fetch', stage: 'buy', title: 'Fetches' }),
)
const annScores = (journey: Journey, places: readonly string[], score: number): Journey =>
  edit(journey, ...places.map((place) => scoreEmotion({ id: `ann-${place}`, persona: 'ann', place, score })))
const rosy = annScores(longer, ['queue', 'wait', 'fetch'], 0)

it('speaks of a persona who is never below neutral', () => {
  const [found, ...others] = foundBy(neverNegative, rosy)
  expect(others).toEqual([])
  expect(found).toMatchObject({
    at: [{ kind: 'persona', id: 'ann' }],
    terms: [
      { name: 'steps', value: 6, limit: 6 },
      { name: 'coverage', value: 1, limit: 0.5 },
      { name: 'lowest', value: 0 },
    ],
  })
  expect(found?.from).toHaveLength(6)
})

it('is silent where one score is below neutral', () => {
  expect(foundBy(neverNegative, annScores(rosy, ['fetch'], -0.1))).toEqual([])
})

it('is silent where too little is scored to tell', () => {
  // Five of six columns are scored; and where five would do, five of six (83 %) are not 90 %.
  const five = annScores(longer, ['queue', 'wait'], 0)
  expect(foundBy(neverNegative, five)).toEqual([])
  expect(foundBy(neverNegative, five, { steps: 5 })).toHaveLength(1)
  expect(foundBy(neverNegative, five, { steps: 5, coverage: 0.9 })).toEqual([])
})

it('is silent of what is to be', () => {
  expect(foundBy(neverNegative, edit(rosy, editJourney({ changes: { state: 'future' } })))).toEqual([])
})

it('believes a good journey where every score was observed, and not where all but one were', () => {
  const scored = Object.values(rosy.emotions).filter(({ persona }) => persona === 'ann')
  const links = scored.map(({ id }) => linkEvidence({ kind: 'emotion', id, evidence: 'talks' }))
  const asked = edit(rosy, addEvidence({ id: 'talks', strength: 'observed' }))
  expect(foundBy(neverNegative, edit(asked, ...links))).toEqual([])
  expect(foundBy(neverNegative, edit(asked, ...links.slice(1)))).toHaveLength(1)
})
