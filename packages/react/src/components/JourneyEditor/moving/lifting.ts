import type { RecordRef } from '@journeykit/core'
import { carried, carriedTo, liftOf, putDown, type Lift } from '../../../editing/lift.ts'
import { alongOf, type Direction } from '../../../editing/neighbourSpot.ts'
import type { Spot } from '../../../editing/spot.ts'
import { directionSaid, runsDown } from './directionSaid.ts'
import { cellOfLift, markDrop } from './dropMark.ts'
import { arrive, focusCell, journeyOf, movableWith, wasDone, whatOf, type Hand } from './hand.ts'
import { spotSaid } from './whereSaid.ts'

/** What is lifted, and what becomes of it: one for menu, keys and pointers alike. */
export interface Lifting {
  readonly current: () => Lift | undefined
  /** Lifts a record and all that is selected with it. False for what cannot be moved. */
  readonly lift: (record: RecordRef, by: 'keys' | 'pointer') => boolean
  /** Carries it one place on, with the focus, and says where it is. */
  readonly carry: (direction: Direction) => void
  /** Carries it over a spot, or, for undefined, back over the one that it came from. */
  readonly over: (spot: Spot | undefined) => void
  /** Puts it down where it is, as one step. */
  readonly drop: () => void
  /** Puts it back. `quietly` when the focus has gone elsewhere and is to stay there. */
  readonly cancel: (quietly?: boolean) => void
}

/** Where the lift is kept while it lasts. */
interface Held {
  readonly get: () => Lift | undefined
  readonly set: (lift: Lift | undefined) => void
}

const begin = (hand: Hand, held: Held, record: RecordRef, by: 'keys' | 'pointer'): boolean => {
  const { state, words } = hand.editor
  const journey = journeyOf(hand)
  const lift = liftOf(journey, movableWith(hand, record))
  if (!lift) return false
  state.set({ ...state.get(), lifted: lift.refs, menu: undefined })
  held.set(lift)
  if (by === 'keys') {
    hand.announce(words.announceLifted(whatOf(hand, lift.refs)))
    focusCell(hand, cellOfLift(hand.root(), journey, lift))
  }
  return true
}

const carryOn = (hand: Hand, held: Held, lift: Lift, direction: Direction): void => {
  const { words } = hand.editor
  const journey = journeyOf(hand)
  const down = runsDown(hand.root())
  const next = carried(journey, lift, direction, down)
  if (next === lift) {
    const isLane = lift.refs[0]?.kind === 'lane'
    hand.announce(directionSaid(hand).edge[down && !isLane ? alongOf(direction) : direction])
    return
  }
  held.set(next)
  focusCell(hand, cellOfLift(hand.root(), journey, next))
  hand.announce(spotSaid(journey, next.refs, next.spot, words))
  // A cell that was out of sight is drawn by the next frame; only then can it be marked.
  requestAnimationFrame(() => {
    if (held.get() === next) held.set(next)
  })
}

const putBack = (hand: Hand, { refs }: Lift, quietly: boolean): void => {
  hand.announce(hand.editor.words.announcePutBack(whatOf(hand, refs)))
  if (refs[0] && !quietly) arrive(hand, refs[0])
}

const putThere = (hand: Hand, lift: Lift): void => {
  const journey = journeyOf(hand)
  const { words, run } = hand.editor
  const operations = putDown(journey, lift)
  if (operations.length === 0) {
    putBack(hand, lift, false)
    return
  }
  const where = spotSaid(journey, lift.refs, lift.spot, words)
  const what = whatOf(hand, lift.refs)
  wasDone(hand, run(operations, words.announcePutDown(what, where), words.actLabel.move(what)))
  if (lift.refs[0]) arrive(hand, lift.refs[0])
}

/** The one state of what is lifted, for an editor. */
export const createLifting = (hand: Hand): Lifting => {
  let lift: Lift | undefined
  const held: Held = {
    get: () => lift,
    set(next) {
      lift = next
      markDrop(hand.root(), journeyOf(hand), next)
    },
  }
  const end = (then: (ended: Lift) => void): void => {
    const ended = lift
    if (!ended) return
    held.set(undefined)
    hand.editor.state.set({ ...hand.editor.state.get(), lifted: [] })
    then(ended)
  }
  return {
    current: held.get,
    lift: (record, by) => begin(hand, held, record, by),
    carry(direction) {
      if (lift) carryOn(hand, held, lift, direction)
    },
    over(spot) {
      const next = lift && carriedTo(lift, spot ?? lift.from)
      if (next !== lift) held.set(next)
    },
    drop() {
      end((ended) => {
        putThere(hand, ended)
      })
    },
    cancel(quietly = false) {
      end((ended) => {
        putBack(hand, ended, quietly)
      })
    },
  }
}
