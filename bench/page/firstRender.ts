import type { Journey } from '@journeykit/core'
import { nextFrame, settled } from './frames.ts'
import type { Subject } from './subject.ts'

export interface FirstRender {
  readonly milliseconds: number
  readonly elements: number
}

const patience = 60_000
const squeezed = (text: string): string => text.replace(/\s+/gu, '')

/** The titles of touchpoints that cannot be read in the drawing. */
const missing = (journey: Journey, stage: HTMLElement): readonly string[] => {
  const text = squeezed(stage.textContent)
  return Object.values(journey.touchpoints)
    .map(({ title }) => title)
    .filter((title) => !text.includes(squeezed(title)))
}

/** Times one drawing, from the call until the elements stand in the page and are laid out. */
export const firstRender = async (journey: Journey, stage: HTMLElement, subject: Subject): Promise<FirstRender> => {
  const draw = await subject.prepare(journey, stage)
  await settled()
  const start = performance.now()
  await draw()
  for (;;) {
    // Reading a size makes the browser lay out all that is not laid out yet.
    stage.getBoundingClientRect()
    const milliseconds = performance.now() - start
    if (subject.isDrawn(stage)) {
      const lost = missing(journey, stage)
      if (lost.length > 0)
        throw new Error(`${String(lost.length)} touchpoints are not drawn, ${String(lost[0])} first.`)
      return { milliseconds, elements: stage.querySelectorAll('*').length }
    }
    if (milliseconds > patience) throw new Error('The drawing did not come to an end.')
    await nextFrame()
  }
}
