import type { Journey } from '@journeykit/core'
import { nextFrame, settled } from './frames.ts'
import { subjectCalled } from './subjects.ts'

/** What happened while frames were counted. */
export interface Frames {
  /** Milliseconds from each frame to the next. */
  readonly intervals: readonly number[]
  /** How far was scrolled, in pixels. */
  readonly distance: number
  /** Whether what is at the end of the way can be seen: nothing was left out on it. */
  readonly filled: boolean
}

/** What whoever drives the page can ask for. */
export interface Scrolling {
  /** Counts frames for so many milliseconds and, where asked, scrolls by so many pixels in each. */
  readonly count: (milliseconds: number, pixels?: number) => Promise<Frames>
}

const pixels = 60

/** The element that scrolls: the map's own, or a box around what has none. */
const scrollerIn = (stage: HTMLElement): HTMLElement => {
  const own = stage.querySelector<HTMLElement>('.jk-scroll')
  if (own) return own
  Object.assign(stage.style, { overflow: 'auto', blockSize: '700px' })
  return stage
}

/** True where a cell or a card stands in the middle of what is in sight. */
const isFilled = (scroller: HTMLElement): boolean => {
  const { left, top, width, height } = scroller.getBoundingClientRect()
  const there = document.elementFromPoint(left + width / 2, top + Math.min(height, innerHeight - top) / 2)
  return there?.closest('td, th') !== null && there !== null
}

const counted = async (scroller: HTMLElement, milliseconds: number, step: number): Promise<Frames> => {
  const intervals: number[] = []
  const before = scroller.scrollLeft
  await nextFrame()
  for (let [start, last] = [performance.now(), performance.now()]; last - start < milliseconds;) {
    scroller.scrollLeft += step
    const now = await new Promise<number>((wake) => {
      requestAnimationFrame(wake)
    })
    intervals.push(now - last)
    last = now
  }
  await settled()
  return { intervals: intervals.slice(1), distance: scroller.scrollLeft - before, filled: isFilled(scroller) }
}

/** Draws what is to be scrolled, `nothing` included, and waits for orders. */
export const scrolling = async (journey: Journey, stage: HTMLElement, name: string): Promise<Scrolling> => {
  if (name !== 'nothing') {
    const { draw } = await (await subjectCalled(name)).prepare(journey, stage)
    await draw()
  }
  const scroller = scrollerIn(stage)
  await settled()
  return { count: (milliseconds, step = pixels) => counted(scroller, milliseconds, step) }
}
