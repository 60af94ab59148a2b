// Prints, as JSON, what one edit of a journey of 5,000 touchpoints costs, and what it costs to ask again what a map shows:
// of the next version, for which much is carried over, and of the same in tables that nothing is known of.
import {
  columnsOf,
  createJourneyStore,
  editStep,
  emotionCurve,
  findBottlenecks,
  inOrder,
  recordsAt,
  type Journey,
  type Operation,
} from '@journeykit/core'
import { hugeJourney } from '@journeykit/examples'
import { median } from '../median.mjs'
import { fresh } from './fresh.ts'
import { makers, type Make } from './makers.ts'

const journey = hugeJourney({ stages: 60, stepsPerStage: 10, touchpoints: 5000 })
const [warming, rounds] = [20, 60]

/** Operations on a large journey, by name. */
const kinds: Readonly<Record<string, Make>> = {
  ...makers,
  'rename a step': ({ steps }, i) => {
    const { id } = Object.values(steps)[(i * 7919) % Object.keys(steps).length] ?? { id: '' }
    return editStep({ id, changes: { title: `Renamed ${String(i)}` } })
  },
}

const asks: Readonly<Record<string, (journey: Journey) => unknown>> = {
  places: (journey) =>
    columnsOf(journey)
      .slice(0, 100)
      .flatMap(({ places }) => places.map((place) => recordsAt(journey, 'touchpoint', place))),
  order: (journey) => (['persona', 'lane', 'channel', 'stage'] as const).map((kind) => inOrder(journey, kind)),
  curve: (journey) => emotionCurve(journey, inOrder(journey, 'persona')[0]?.id),
  bottlenecks: (journey) => findBottlenecks(journey, { by: 'stage' }),
}

const spent = (work: () => unknown): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

type Costs = Readonly<Record<string, number>>

const asked = (journey: Journey): Costs =>
  Object.fromEntries(Object.entries(asks).map(([name, ask]) => [name, spent(() => ask(journey))]))

const once = (store: ReturnType<typeof createJourneyStore>, operation: Operation): { next: Costs; anew: Costs } => {
  const dispatch = spent(() => {
    if (store.dispatch(operation)) throw new Error(`The store refused ${operation.type}.`)
  })
  const { journey } = store.getState()
  return { next: { dispatch, ...asked(journey) }, anew: { dispatch, ...asked(fresh(journey)) } }
}

const medians = (all: readonly Costs[]): Costs =>
  Object.fromEntries(Object.keys(all[0] ?? {}).map((name) => [name, median(all.map((costs) => costs[name] ?? NaN))]))

const measured = (make: Make): { next: Costs; anew: Costs } => {
  const store = createJourneyStore(journey)
  asked(journey)
  const all = Array.from({ length: warming + rounds }, (_, i) => once(store, make(store.getState().journey, i)))
  const kept = all.slice(warming)
  return { next: medians(kept.map(({ next }) => next)), anew: medians(kept.map(({ anew }) => anew)) }
}

process.stdout.write(
  JSON.stringify(Object.fromEntries(Object.entries(kinds).map(([name, make]) => [name, measured(make)]))),
)
