import type { RecordRef } from '@journeykit/core'
import { carried, carriedTo, liftOf, putDown, type Lift } from '../../../editing/lift.ts'
import type { Direction } from '../../../editing/neighbourSpot.ts'
import type { Spot } from '../../../editing/spot.ts'
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

export const createLifting = (hand: Hand): Lifting => {
  let lift: Lift | undefined
  const { state, words, run } = hand.editor
  const set = (next: Lift | undefined) => {
    lift = next
    markDrop(hand.root(), journeyOf(hand), next)
  }
  const end = (): Lift | undefined => {
    const ended = lift
    set(undefined)
    state.set({ ...state.get(), lifted: [] })
    return ended
  }
  const putBack = ({ refs }: Lift, quietly: boolean) => {
    hand.announce(words.announcePutBack(whatOf(hand, refs)))
    if (refs[0] && !quietly) arrive(hand, refs[0])
  }
  return {
    current: () => lift,
    lift(record, by) {
      const begun = liftOf(journeyOf(hand), movableWith(hand, record))
      if (!begun) return false
      state.set({ ...state.get(), lifted: begun.refs, menu: undefined })
      set(begun)
      if (by === 'keys') {
        hand.announce(words.announceLifted(whatOf(hand, begun.refs)))
        focusCell(hand, cellOfLift(journeyOf(hand), begun))
      }
      return true
    },
    carry(direction) {
      if (!lift) return
      const journey = journeyOf(hand)
      const next = carried(journey, lift, direction)
      if (next === lift) {
        hand.announce(words.moveEdge[direction])
        return
      }
      set(next)
      focusCell(hand, cellOfLift(journey, next))
      hand.announce(spotSaid(journey, next.refs, next.spot, words))
      // A cell that was out of sight is drawn by now, or will be in the next frame.
      requestAnimationFrame(() => {
        if (lift === next) set(next)
      })
    },
    over(spot) {
      if (!lift) return
      const next = carriedTo(lift, spot ?? lift.from)
      if (next !== lift) set(next)
    },
    drop() {
      const ended = end()
      if (!ended) return
      const journey = journeyOf(hand)
      const operations = putDown(journey, ended)
      if (operations.length === 0) {
        putBack(ended, false)
        return
      }
      const where = spotSaid(journey, ended.refs, ended.spot, words)
      wasDone(hand, run(operations, words.announcePutDown(whatOf(hand, ended.refs), where)))
      if (ended.refs[0]) arrive(hand, ended.refs[0])
    },
    cancel(quietly = false) {
      const ended = end()
      if (ended) putBack(ended, quietly)
    },
  }
}
