import type { Journey } from '@journeykit/core'
import { nextFrame, settled } from './frames.ts'
import type { Subject } from './subject.ts'

/** What whoever drives the page can ask for. */
export interface Cycles {
  /** Mounts and unmounts so many times; where it is to leak, keeps a node and a listener each time. */
  readonly run: (times: number, leaking?: boolean) => Promise<void>
}

const kept: Element[] = []

/** What a careless component leaves behind: an element that is held on to, and a listener on the window. */
const leak = (stage: HTMLElement): void => {
  const element = stage.querySelector('td')?.cloneNode(true)
  if (!(element instanceof Element)) throw new Error('There was no cell to leak.')
  kept.push(element)
  addEventListener('resize', () => element.textContent)
}

/** Mounts a contender and takes it away again, each time on an element of its own. */
export const cycles = (journey: Journey, page: HTMLElement, subject: Subject): Cycles => ({
  async run(times, leaking = false) {
    for (let i = 0; i < times; i++) {
      const stage = document.createElement('div')
      page.append(stage)
      const { draw, clear } = await subject.prepare(journey, stage)
      await draw()
      if (!subject.isDrawn(stage)) throw new Error('Nothing was drawn.')
      if (leaking) leak(stage)
      // Effects and observers get their turn now and then, as they would between two pages of a host.
      if (i % 20 === 0) await nextFrame()
      clear()
      stage.remove()
    }
    await settled()
  },
})
