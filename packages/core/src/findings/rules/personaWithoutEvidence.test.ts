import { expect, it } from 'vitest'
import { edit } from '../../operations/edit.ts'
import { addEvidence } from '../../operations/evidence/addEvidence.ts'
import { linkEvidence } from '../../operations/links/linkEvidence.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { personaWithoutEvidence } from './personaWithoutEvidence.ts'

const journey = edit(
  kiosk,
  addEvidence({ id: 'talks', strength: 'observed' }),
  addEvidence({ id: 'guess', strength: 'assumed' }),
)

it('speaks of personas that were made up, the first one louder', () => {
  expect(foundBy(personaWithoutEvidence, journey)).toMatchObject([
    { at: [{ kind: 'persona', id: 'ann' }], severity: 0.5, from: [] },
    { at: [{ kind: 'persona', id: 'bob' }], severity: 0.4, from: [] },
  ])
})

it('takes an assumption for no evidence, and names it', () => {
  const guessed = edit(journey, linkEvidence({ kind: 'persona', id: 'ann', evidence: 'guess' }))
  expect(foundBy(personaWithoutEvidence, guessed)[0]?.from).toEqual([{ kind: 'evidence', id: 'guess' }])
})

it('is silent of one that rests on something, though its scores rest on nothing', () => {
  const known = edit(journey, linkEvidence({ kind: 'persona', id: 'ann', evidence: 'talks' }))
  expect(foundBy(personaWithoutEvidence, known).map(({ at }) => at[0]?.id)).toEqual(['bob'])
})

it('does not take the evidence of a score for that of the portrait', () => {
  const scored = edit(journey, linkEvidence({ kind: 'emotion', id: 'ann-queue', evidence: 'talks' }))
  expect(foundBy(personaWithoutEvidence, scored)).toHaveLength(2)
})
