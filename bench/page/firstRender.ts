import { columnsOf, recordsAt, type Journey } from '@journeykit/core'
import { anotherJourney } from './benchJourney.ts'
import { nextFrame, settled } from './frames.ts'
import type { Subject } from './subject.ts'

export interface FirstRender {
  /** Milliseconds of the first drawing on the page, in code that has never run. */
  readonly cold: number
  /** Milliseconds of the second one, of another journey on an element and a root of its own. */
  readonly warm: number
  readonly elements: number
}

const patience = 90_000
const squeezed = (text: string): string => text.replace(/\s+/gu, '')

/** The touchpoints that must be there to be read: all, or those of the first column. */
const expected = (journey: Journey, windowed: boolean): Journey['touchpoints'][string][] =>
  windowed
    ? (columnsOf(journey)[0]?.places ?? []).flatMap((place) => recordsAt(journey, 'touchpoint', place))
    : Object.values(journey.touchpoints)

/** The titles of touchpoints that cannot be read in the drawing though they should be. */
const missing = (journey: Journey, stage: HTMLElement, { windowed }: Subject): readonly string[] => {
  const text = squeezed(stage.textContent)
  const titles = expected(journey, windowed === true).map(({ title }) => title)
  if (titles.length === 0) throw new Error('The journey of the bench has no touchpoint to look for.')
  return titles.filter((title) => !text.includes(squeezed(title)))
}

interface Drawn {
  readonly milliseconds: number
  readonly elements: number
  readonly clear: () => void
}

/** Times one drawing, from the call until the elements stand in the page and are laid out. */
const drawn = async (journey: Journey, stage: HTMLElement, subject: Subject): Promise<Drawn> => {
  const { draw, clear } = await subject.prepare(journey, stage)
  await settled()
  const start = performance.now()
  await draw()
  for (;;) {
    // Reading a size makes the browser lay out all that is not laid out yet.
    stage.getBoundingClientRect()
    const milliseconds = performance.now() - start
    if (subject.isDrawn(stage)) {
      const lost = missing(journey, stage, subject)
      if (lost.length > 0)
        throw new Error(`${String(lost.length)} touchpoints are not drawn, ${String(lost[0])} first.`)
      return { milliseconds, elements: stage.querySelectorAll('*').length, clear }
    }
    if (milliseconds > patience) throw new Error('The drawing did not come to an end.')
    await nextFrame()
  }
}

const added = (to: HTMLElement): HTMLElement => {
  const stage = document.createElement('div')
  to.append(stage)
  return stage
}

/** Times the first drawing on a page, and then one of another journey, which finds the code warm. */
export const firstRender = async (journey: Journey, page: HTMLElement, subject: Subject): Promise<FirstRender> => {
  const first = added(page)
  const cold = await drawn(anotherJourney(journey), first, subject)
  cold.clear()
  first.remove()
  const warm = await drawn(journey, added(page), subject)
  return { cold: cold.milliseconds, warm: warm.milliseconds, elements: warm.elements }
}
