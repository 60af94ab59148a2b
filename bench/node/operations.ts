// Prints, as JSON, how long operations take on journeys of growing size.
import { applyOperation, createJourneyStore, siblingsOf, type Journey, type Operation } from '@journeykit/core'
import { cpuTime } from './cpuTime.ts'
import { journeyOfRecords } from './journeyOfRecords.ts'
import { makers, type Make } from './makers.ts'

const sizes = [100, 1000, 10_000]

/** Operations in a row, each on what the one before it left, as in a session. */
const chain = 10

const done = (journey: Journey, operation: Operation): Journey => {
  const outcome = applyOperation(journey, operation)
  if (!outcome.ok) throw new Error(`An operation of the bench was refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.change.journey
}

const each = (microseconds: number): number => microseconds / chain

/** The first operation is not timed: what it has to find out is known in a session. */
const applied = (journey: Journey, make: Make): number => {
  const [first, ...rest] = Array.from({ length: chain + 1 }, (_, i) => make(journey, i)) as [Operation, ...Operation[]]
  return each(
    cpuTime(
      () => done(journey, first),
      (start) => rest.reduce(done, start),
    ),
  )
}

const dispatched = (journey: Journey, make: Make): number => {
  const [first, ...rest] = Array.from({ length: chain + 1 }, (_, i) => make(journey, i)) as [Operation, ...Operation[]]
  return each(
    cpuTime(
      () => {
        const store = createJourneyStore(journey)
        store.dispatch(first)
        return store
      },
      (store) => {
        for (const operation of rest) if (store.dispatch(operation)) throw new Error('The store refused.')
      },
    ),
  )
}

const copy = ({ touchpoints }: Journey): Journey['touchpoints'] => Object.freeze({ ...touchpoints })

/** What no operation can do without while a table is a plain object: a frozen copy of the table that it changes. */
const copied = (journey: Journey): number =>
  each(
    cpuTime(
      () => undefined,
      () => Array.from({ length: chain }, () => copy(journey)),
    ),
  )

/** Finding siblings in a table that has not been asked before. */
const arranged = (journey: Journey): number =>
  each(
    cpuTime(
      () => Array.from({ length: chain }, () => ({ ...journey, touchpoints: copy(journey) })),
      (fresh) => fresh.map((version) => siblingsOf(version, 'touchpoint', { place: 'step-0-0' })),
    ),
  )

const measured = (records: number): object => {
  const planted = journeyOfRecords(records)
  const journey = done(planted, makers.edit(planted, 0))
  return {
    records,
    touchpoints: Object.keys(journey.touchpoints).length,
    edit: applied(journey, makers.edit),
    add: applied(journey, makers.add),
    move: applied(journey, makers.move),
    score: applied(journey, makers.score),
    remove: applied(journey, makers.remove),
    dispatch: dispatched(journey, makers.edit),
    copied: copied(journey),
    arranged: arranged(journey),
  }
}

process.stdout.write(JSON.stringify(sizes.map(measured)))
