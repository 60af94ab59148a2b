import { inOrder, recordsAt, stepsOf } from '../../model/arrangement.ts'
import type { Journey } from '../../model/journey.ts'
import type { RecordRef } from '../../model/kind.ts'
import type { Step } from '../../model/step.ts'
import { moveActivity } from '../../operations/activities/moveActivity.ts'
import { moveNote } from '../../operations/notes/moveNote.ts'
import { removeStep } from '../../operations/steps/removeStep.ts'
import type { Fix } from '../fix.ts'
import type { Found, JourneyRule } from '../rule.ts'
import { isBare, isEmptied } from '../standing.ts'

type Thresholds = Readonly<Record<'inStage' | 'inJourney', number>>

const dropped = ({ id }: Step): Fix => ({
  id: 'drop-step',
  at: [{ kind: 'step', id }],
  operations: [removeStep({ id })],
})

const merged = (journey: Journey, { id }: Step, into: Step): Fix => ({
  id: 'merge-step',
  at: [
    { kind: 'step', id },
    { kind: 'step', id: into.id },
  ],
  operations: [
    ...recordsAt(journey, 'activity', id).map((activity) => moveActivity({ id: activity.id, place: into.id })),
    ...recordsAt(journey, 'note', id).map((note) => moveNote({ id: note.id, place: into.id })),
    removeStep({ id }),
  ],
})

const fixOf = (journey: Journey, steps: readonly Step[], i: number): Fix | undefined => {
  const step = steps[i]
  if (!step || !isBare(step) || !isEmptied(journey, step.id, ['activity', 'note'])) return undefined
  if (isEmptied(journey, step.id)) return dropped(step)
  const into = steps[i - 1] ?? steps[i + 1]
  return into && merged(journey, step, into)
}

const fixesOf = (journey: Journey, steps: readonly Step[]): readonly Fix[] =>
  steps.flatMap((_step, i) => fixOf(journey, steps, i) ?? [])

const found = (at: readonly RecordRef[], steps: number, limit: number, fixes: readonly Fix[]): Found => ({
  at,
  severity: 1 - limit / steps,
  terms: [{ name: 'steps', value: steps, limit }],
  from: fixes.flatMap((fix) => fix.at.slice(0, 1)),
  fixes,
})

/**
 * More steps than people have patience for, in one stage or in the whole journey. It names the steps that could go: those
 * that state nothing but their title and where nothing stands at all, or nothing but activities and notes.
 *
 * - `inStage`: seven. Ours: no study sets a number; beyond seven a stage is hardly taken in at one look, and has usually
 *   become two.
 * - `inJourney`: thirty. Ours: five stages of six steps; longer paths are usually several journeys.
 *
 * Severity: 1 − allowed ÷ steps, so twice as many as allowed are 0.5.
 *
 * Fix: for each step named, drop it where nothing stands in it, or else merge it: its activities and notes move to the step
 * before it (the first step's to the one after).
 *
 * Source: customer journey practice: too many steps, some of them needless, and prospects lose interest.
 */
export const tooManySteps: JourneyRule<'too-many-steps', Thresholds> = {
  id: 'too-many-steps',
  settings: { inStage: 7, inJourney: 30 },
  find(journey, { settings: { inStage, inJourney } }) {
    const stages = inOrder(journey, 'stage').map(({ id }) => ({ id, steps: stepsOf(journey, id) }))
    const full = stages.filter(({ steps }) => steps.length > inStage)
    const all = stages.reduce((sum, { steps }) => sum + steps.length, 0)
    const whole = all > inJourney ? stages.flatMap(({ steps }) => fixesOf(journey, steps)) : []
    return [
      ...(all > inJourney ? [found([], all, inJourney, whole)] : []),
      ...full.map(({ id, steps }) => found([{ kind: 'stage', id }], steps.length, inStage, fixesOf(journey, steps))),
    ]
  },
}
