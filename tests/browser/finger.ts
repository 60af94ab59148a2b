import type { Locator, Page } from 'playwright'

export interface Spot {
  readonly x: number
  readonly y: number
}

export const middle = async (locator: Locator): Promise<Spot> => {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not on the page.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

type Touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Spot) => Promise<unknown>

const touching = async (page: Page): Promise<Touch> => {
  const hands = await page.context().newCDPSession(page)
  return (type, at) => hands.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
}

const nextFrame = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          resolve()
        })
      }),
  )

/** As far inside the window as a finger can go. */
const within = ({ x, y }: Spot, { width, height }: { readonly width: number; readonly height: number }): Spot => ({
  x: Math.min(Math.max(x, 6), width - 6),
  y: Math.min(Math.max(y, 6), height - 6),
})

/** A finger's way in one frame, in pixels. */
const reach = 70

const towards = (from: Spot, to: Spot): Spot => {
  const way = Math.hypot(to.x - from.x, to.y - from.y)
  const share = way <= reach ? 1 : reach / way
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

/**
 * Drags with a finger until it is where it aims at. What is aimed at is looked for after each move: it comes nearer when the
 * finger rests at an edge and the map scrolls.
 */
export const fingerDrag = async (page: Page, from: Spot, aim: () => Promise<Spot>): Promise<void> => {
  const touch = await touching(page)
  const size = page.viewportSize() ?? { width: 0, height: 0 }
  let at = from
  await touch('touchStart', at)
  for (let i = 0; i < 150; i++) {
    const goal = await aim()
    at = towards(at, within(goal, size))
    await touch('touchMove', at)
    if (Math.hypot(goal.x - at.x, goal.y - at.y) < 2) break
    await nextFrame(page)
  }
  // It comes to rest before it is lifted: out of a swift move a browser makes a throw, which the next tap only stops.
  for (const x of [at.x - 1, at.x]) {
    await page.waitForTimeout(100)
    await touch('touchMove', { ...at, x })
  }
  await touch('touchEnd')
}
