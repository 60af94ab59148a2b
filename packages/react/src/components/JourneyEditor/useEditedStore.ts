import { useEffect, useRef, useState } from 'react'
import { createJourneyStore, type Change, type Journey, type JourneyStore } from '@journeykit/core'

/** A store that the host keeps, or a journey that the host keeps and is told of each change to. */
export type Edited =
  | { readonly store: JourneyStore; readonly journey?: undefined; readonly onChange?: (change: Change) => void }
  | {
      readonly store?: undefined
      readonly journey: Journey
      /**
       * Called after every change, undo and redo among them. The host answers by handing in `change.journey`, at once or
       * when it has been saved: until then the editor goes on with the change. Answers may come late and leave some out; each
       * stands for all changes before it. Any other journey that is handed in takes the place of what is there and begins a
       * new history. To refuse a change, return `false` or a promise of `false`: then the journey that the host handed in
       * last is there again. A promise that fails is no answer, nor is an error that is thrown: the change stays, and what is
       * done next carries it along. The error goes on to fail where the page hears of failures.
       */
      readonly onChange: (change: Change) => unknown
    }

/** What is edited for a host that keeps the journey itself. */
interface Held {
  readonly store: JourneyStore
  /** What the host has handed in last. */
  readonly handed: Journey
  /** What the host was told of since then and has not answered, oldest first. */
  readonly told: readonly Journey[]
}

const begun = (journey: Journey): Held => ({ store: createJourneyStore(journey), handed: journey, told: [] })

/** What is held when the host hands in this. The journey that it was last told of, or one before, is its answer. */
const answered = (held: Held, journey: Journey): Held => {
  const { store, handed, told } = held
  if (journey === handed) return held
  if (journey === store.getState().journey) return { store, handed: journey, told: [] }
  const at = told.lastIndexOf(journey)
  return at < 0 ? begun(journey) : { store, handed: journey, told: told.slice(at + 1) }
}

/** So many changes at most wait for an answer; for a host that never gives one they are not kept for ever. */
const longestWait = 1000

/** What the host says to a change. An error that it throws is a promise that fails: what was done is done all the same. */
const answerTo = (ask: () => unknown): unknown => {
  try {
    return ask()
  } catch (error) {
    return new Promise(() => {
      throw error
    })
  }
}

/**
 * Calls back when an answer is a refusal, now or later, or when there is none because it failed. What failed goes on to
 * fail where the page hears of failures.
 */
const whenAnswered = (answer: unknown, refused: () => void, failed: (error: unknown) => void): void => {
  if (answer === false) refused()
  if (!(answer instanceof Promise)) return
  void answer.then(
    (later: unknown) => {
      if (later === false) refused()
    },
    (error: unknown) => {
      failed(error)
      throw error
    },
  )
}

/**
 * The store that is edited. For a host that keeps the journey itself, one of the editor's own, which runs ahead of the host
 * until it answers.
 * @param onRefused called when the host has refused a change and it has been taken back
 * @param onFailed called when the answer to a change failed; with the journey that stands there all the same, which the
 * host has not handed in
 */
export const useEditedStore = (
  { store, journey, onChange }: Edited,
  onRefused?: () => void,
  onFailed?: (since: Journey, error: unknown) => void,
): JourneyStore => {
  const [held, setHeld] = useState(() => (store ? undefined : begun(journey)))
  const now = store ? held : held ? answered(held, journey) : begun(journey)
  if (now !== held) setHeld(now)
  const edited = store ?? now?.store ?? createJourneyStore(journey)
  const latest = { journey, onChange, onRefused, onFailed, edited }
  const told = useRef(latest)
  useEffect(() => {
    told.current = latest
  })
  useEffect(() => {
    /** Changes what is held, as long as it is still this store. */
    const hold = (change: (held: Held) => Held) => {
      setHeld((last) => (last?.store === edited ? change(last) : last))
    }
    const refused = () => {
      hold((last) => (last.handed === edited.getState().journey ? last : begun(last.handed)))
      told.current.onRefused?.()
    }
    /** Tells of it, unless the host has answered by a later change, or has begun anew. */
    const failed = (error: unknown) => {
      const { journey: stands } = edited.getState()
      const { journey: handed, edited: now, onFailed: tell } = told.current
      if (handed && handed !== stands && now === edited) tell?.(stands, error)
    }
    return edited.onChange((change) => {
      const { journey: changed } = change
      hold((last) => ({ ...last, told: [...last.told.slice(-longestWait), changed] }))
      whenAnswered(
        answerTo(() => told.current.onChange?.(change)),
        refused,
        failed,
      )
    })
  }, [edited])
  return edited
}
