// Prints, as JSON, how long each analysis takes on journeys of growing size that nothing has been asked of before.
import {
  applyOperation,
  channelPath,
  compareJourneys,
  compareSegments,
  diffJourneys,
  economics,
  editStep,
  emotionCurve,
  enReport,
  findBottlenecks,
  fourCLens,
  inOrder,
  lintJourney,
  mergeJourneys,
  metricNow,
  prioritise,
  questionsOpen,
  serviceBlueprint,
  solutionCoverage,
  tellStory,
  whatIf,
  type Journey,
} from '@journeykit/core'
import { hugeJourney } from '@journeykit/examples'
import { cpuTime } from './cpuTime.ts'
import { fresh } from './fresh.ts'
import { journeyOfRecords, recordCount } from './journeyOfRecords.ts'

const today = '2026-11-22'

const place = 'step-0-1'

type Ask = (journey: Journey, edited: Journey) => unknown

/** What each analysis of one journey is asked. */
const ofOne: Readonly<Record<string, Ask>> = {
  emotionCurve: (journey) => [undefined, ...personasOf(journey)].map((persona) => emotionCurve(journey, persona)),
  channelPath: (journey) => personasOf(journey).map((persona) => channelPath(journey, persona)),
  findBottlenecks: (journey) => [findBottlenecks(journey), findBottlenecks(journey, { by: 'stage' })],
  lintJourney: (journey) => lintJourney(journey, { today }),
  metricNow: (journey) => inOrder(journey, 'metric').map(({ id }) => metricNow(journey, id)),
  economics: (journey) => economics(journey),
  solutionCoverage: (journey) => solutionCoverage(journey),
  questionsOpen: (journey) => questionsOpen(journey),
  prioritise: (journey) => (['value-effort', 'rice', 'ulwick'] as const).map((by) => prioritise(journey, { by })),
  compareSegments: (journey) => compareSegments(journey, personasOf(journey)),
  serviceBlueprint: (journey) => serviceBlueprint(journey),
  fourCLens: (journey) => fourCLens(journey),
  whatIf: (journey) => whatIf(journey, [{ type: 'shorten-wait', place, to: 'PT1M' }]),
  tellStory: (journey) => tellStory(journey, personasOf(journey)[0], enReport),
}

/** What is asked of a journey and the same a little edited. */
const ofTwo: Readonly<Record<string, Ask>> = {
  compareJourneys: (journey, edited) => compareJourneys(journey, edited),
  mergeJourneys: (journey, edited) => mergeJourneys(journey, edited, journey),
  diffJourneys: (journey, edited) => diffJourneys(journey, edited),
}

const personasOf = (journey: Journey): readonly string[] => inOrder(journey, 'persona').map(({ id }) => id)

const editedOf = (journey: Journey): Journey => {
  const outcome = applyOperation(journey, editStep({ id: 'step-0-0', changes: { title: 'Another name' } }))
  if (!outcome.ok) throw new Error(`The edit of the bench was refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.change.journey
}

const all =
  (asks: readonly Ask[]): Ask =>
  (journey, edited) =>
    asks.map((ask) => ask(journey, edited))

const measured = (journey: Journey): object => {
  const edited = editedOf(journey)
  const timed = (ask: Ask): number =>
    cpuTime(
      () => [fresh(journey), fresh(edited)] as const,
      ([before, after]) => ask(before, after),
    )
  const each = (asks: Readonly<Record<string, Ask>>): Readonly<Record<string, number>> =>
    Object.fromEntries(Object.entries(asks).map(([name, ask]) => [name, timed(ask)]))
  return {
    ...each(ofOne),
    together: timed(all(Object.values(ofOne))),
    ...each(ofTwo),
    ['together, and compared']: timed(all([...Object.values(ofOne), ...Object.values(ofTwo)])),
  }
}

const sizes = [100, 1000, 10_000].map((records) => ({ records, ...measured(journeyOfRecords(records)) }))
const map = hugeJourney()
process.stdout.write(JSON.stringify({ sizes, map: { records: recordCount(map), ...measured(map) } }))
