import { createJourneyStore, type Journey, type JourneyStore } from '@journeykit/core'
import { JourneyEditor } from '@journeykit/react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import '@journeykit/react/styles.css'
import { edits, type MakeEdit } from './edits.ts'
import { nextFrame, settled } from './frames.ts'
import { renderedBy, type Rendered } from './renderedBy.ts'
import { touchedBy } from './touchedBy.ts'

/** How long one edit took, in milliseconds. */
export interface Painted {
  /** The store, React and what the components compute. */
  readonly script: number
  /** The script, and then styles, layout and painting: all that the main thread does before the frame can be shown. */
  readonly frame: number
}

export interface EditToPaint {
  /** In the order that they were made. */
  readonly edits: readonly Painted[]
  /** Frames in which nothing was done: what the method itself takes. */
  readonly idle: readonly number[]
  /** DOM nodes that one edit changed, added or took away. */
  readonly touched: number
  /** Components that one edit made run, and the cells of the table in which they stand. */
  readonly rendered: Rendered
}

const repeats = 40

/**
 * Does something at the start of a frame and times the frame. React hears the store at once and commits in a microtask,
 * which runs before the browser goes on to styles, layout and painting; the message waits behind all of these.
 */
const timed = (work: () => void): Promise<Painted> =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      let script = NaN
      const start = performance.now()
      port1.onmessage = () => {
        done({ script, frame: performance.now() - start })
      }
      work()
      queueMicrotask(() => {
        script = performance.now() - start
      })
      port2.postMessage(undefined)
    })
  })

const mounted = (journey: Journey, stage: HTMLElement): JourneyStore => {
  const store = createJourneyStore(journey)
  flushSync(() => {
    createRoot(stage).render(<JourneyEditor store={store} />)
  })
  return store
}

const dispatched = (store: JourneyStore, make: MakeEdit, i: number): void => {
  const refusal = store.dispatch(make(store.getState().journey, i))
  if (refusal) throw new Error(`An edit of the bench was refused: ${JSON.stringify(refusal)}`)
}

/** Times edits in the editor, one by one, each on a page at rest. */
export const editToPaint = async (journey: Journey, stage: HTMLElement, name: string): Promise<EditToPaint> => {
  const make = edits[name]
  if (!make) throw new Error(`There is no edit called ${name}.`)
  const store = mounted(journey, stage)
  await settled()
  const [painted, idle]: [Painted[], number[]] = [[], []]
  for (let i = 0; i < repeats; i++) {
    painted.push(
      await timed(() => {
        dispatched(store, make, i)
      }),
    )
    await nextFrame()
    idle.push((await timed(() => undefined)).frame)
    await nextFrame()
  }
  const touched = await touchedBy(stage, () => {
    dispatched(store, make, repeats)
  })
  if (touched === 0) throw new Error('The edit changed nothing that can be seen.')
  const rendered = await renderedBy(async () => {
    dispatched(store, make, repeats + 1)
    await settled()
  })
  return { edits: painted, idle, touched, rendered }
}
