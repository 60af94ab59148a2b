import { expect, it } from 'vitest'
import { checkJourney } from '../../model/checkJourney.ts'
import type { Journey } from '../../model/journey.ts'
import { addActivity } from '../../operations/activities/addActivity.ts'
import { edit } from '../../operations/edit.ts'
import { editJourney } from '../../operations/journey/editJourney.ts'
import { addMetric } from '../../operations/metrics/addMetric.ts'
import { addNote } from '../../operations/notes/addNote.ts'
import { addSolution } from '../../operations/solutions/addSolution.ts'
import { addStage } from '../../operations/stages/addStage.ts'
import { addStep } from '../../operations/steps/addStep.ts'
import { createJourneyStore } from '../../store/createJourneyStore.ts'
import { exampleJourneys } from '../../testing/exampleJourneys.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { enReport } from '../../words/en.report.ts'
import { ruReport } from '../../words/ru.report.ts'
import type { Finding } from '../finding.ts'
import { fixIds, type Fix } from '../fix.ts'
import { lintJourney } from '../lintJourney.ts'

const today = '2026-11-22'

/** A journey that gives occasion to every fix that there is. */
const troubled: Journey = edit(
  kiosk,
  editJourney({ changes: { nextReview: '2026-01-01', reviewInterval: 'P3M' } }),
  addStage({ id: 'later', title: 'Later' }),
  addStage({ id: 'long', title: 'Long' }),
  ...Array.from({ length: 9 }, (_, i) => addStep({ id: `s${String(i)}`, stage: 'long', title: `Step ${String(i)}` })),
  addActivity({ place: 's3', lane: 'actions', text: 'Looks around' }),
  addNote({ place: 's3', lane: 'thoughts', type: 'thought', text: 'Hm.' }),
  addStage({ id: 'timed', title: 'Timed' }),
  addStep({ stage: 'timed', title: 'Walks', expected: { min: 'PT1M', max: 'PT9M' } }),
  addNote({ id: 'how-long', place: 'queue', lane: 'thoughts', type: 'question', text: 'How long?' }),
  addSolution({ id: 'idle', place: 'queue', title: 'Second till', status: 'planned' }),
  addMetric({ id: 'minutes', place: 'queue', title: 'Minutes in the queue', type: 'duration' }),
)

const journeys: readonly Journey[] = [troubled, ...exampleJourneys]

const findingsOf = (journey: Journey): readonly Finding[] => {
  const { drafts } = journey.locale === 'ru' ? ruReport : enReport
  return lintJourney(journey, { today, drafts }).findings
}

/** True where the finding is gone, or is less severe, after the operations of the fix. */
const mends = (journey: Journey, { key, severity }: Finding, { operations }: Fix): boolean => {
  const still = findingsOf(edit(journey, ...operations)).find((finding) => finding.key === key)
  return still === undefined || still.severity < severity
}

const all = journeys.flatMap((journey) =>
  findingsOf(journey).flatMap((finding) => finding.fixes.map((fix) => ({ journey, finding, fix }))),
)

it('every fix there is has its occasion, in the examples or in a journey made for it', () => {
  expect(journeys.length).toBeGreaterThan(10)
  expect([...new Set(all.map(({ fix }) => fix.id))].sort()).toEqual([...fixIds].sort())
})

it('every fix of every finding is granted, keeps the journey sound and mends what it is for', () => {
  for (const { journey, finding, fix } of all) {
    const what = `${journey.id}: ${finding.key}: ${fix.id}`
    expect(fix.operations.length, what).toBeGreaterThan(0)
    expect(checkJourney(edit(journey, ...fix.operations)), what).toEqual([])
    expect(mends(journey, finding, fix), what).toBe(true)
  }
})

it('every fix is undone as one', () => {
  for (const { journey, finding, fix } of all) {
    const store = createJourneyStore(journey)
    store.transact(fix.id, () => {
      for (const operation of fix.operations) store.dispatch(operation)
    })
    expect(store.getState().journey).not.toEqual(journey)
    store.undo()
    expect(store.getState().journey, finding.key).toEqual(journey)
  }
})

it('every fix can be sent and kept', () => {
  for (const { finding } of all) expect(JSON.parse(JSON.stringify(finding))).toEqual(finding)
})

it('would tell of a fix that mends nothing', () => {
  const [finding] = findingsOf(troubled)
  if (!finding) throw new Error('the troubled journey has findings')
  const idle: Fix = { id: 'idle', at: [], operations: [editJourney({ changes: { owner: 'Zoe' } })] }
  expect(mends(troubled, finding, idle)).toBe(false)
})

it('without the texts of drafts, no fix that must write one is offered', () => {
  const ids = lintJourney(troubled, { today }).findings.flatMap(({ fixes }) => fixes.map(({ id }) => id))
  expect(ids.filter((id) => id.startsWith('draft-'))).toEqual([])
  expect(ids).not.toEqual([])
})
