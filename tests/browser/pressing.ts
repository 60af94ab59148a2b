import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { inOrder, type Journey } from '@journeykit/core'
import { journeyOn, told } from './told.ts'

/** A hand that presses what it sees, by mouse or by finger. */
export interface Hand {
  /** What lies over it is pressed too, where `force` says that this belongs to it. */
  readonly press: (target: Locator, options?: { readonly force: boolean }) => Promise<void>
  /** Goes to a record, so that its tools come to sight. */
  readonly approach: (record: Locator) => Promise<void>
}

/** A corner of a card where there is no text. */
const corner = { x: 4, y: 4 }

/** Where a finger finds a record and not its title: of a head well within it, for browsers give what is near an edge to its neighbour. */
const bare = async (record: Locator): Promise<typeof corner> => {
  const isHead = await record.evaluate((element) => element.matches('th'))
  const box = await record.boundingBox()
  if (!box) return corner
  if (isHead) return { x: 24, y: box.height - 12 }
  // A line has room beside its text, where its menu stands.
  const tools = await record.locator('.jk-head-tools').count()
  return tools > 0 ? { x: box.width - 52, y: box.height / 2 } : corner
}

export const mouse: Hand = {
  press: (target, options) => target.click(options),
  approach: (record) => record.hover({ position: corner }),
}

export const finger: Hand = {
  press: (target, options) => target.tap(options),
  approach: async (record) => record.tap({ position: await bare(record) }),
}

/** What the core tasks are done to. */
export interface Target {
  readonly kind: 'stage' | 'step' | 'lane' | 'touchpoint'
  /** Its title; of a lane without one, its role. */
  readonly title: string
  /** What moves it in its menu. */
  readonly move: string
}

export const targets: readonly Target[] = [
  { kind: 'stage', title: 'Interest', move: 'Move right' },
  { kind: 'step', title: 'Queues', move: 'Move right' },
  { kind: 'lane', title: 'thoughts', move: 'Move up' },
  { kind: 'touchpoint', title: 'Menu with photos', move: 'Move right' },
]

/** The id of a target. */
export const idOf = (journey: Journey, { kind, title }: Target): string => {
  const found = inOrder(journey, kind).find((record) => (record.title ?? ('role' in record && record.role)) === title)
  if (!found) throw new Error(`There is no ${kind} called ${title}.`)
  return found.id
}

export const recordOn = (page: Page, kind: Target['kind'], id: string): Locator =>
  page.locator(`[data-record="${kind}:${id}"]`)

/** The target's element, with its tools in sight. */
export const atHand = async (page: Page, hand: Hand, target: Target): Promise<Locator> => {
  const record = recordOn(page, target.kind, idOf(await journeyOn(page), target))
  const tools = record.locator('.jk-head-tools, .jk-item-tools').last()
  const seen = () => tools.evaluate((element) => getComputedStyle(element).pointerEvents !== 'none')
  await record.evaluate((element) => {
    element.scrollIntoView({ block: 'center', inline: 'center' })
  })
  if (!(await seen())) await hand.approach(record)
  await expect.poll(seen, { message: `the tools of ${target.title}` }).toBe(true)
  return record
}

/** Opens the menu of a target by its “…” button, and chooses a line. */
export const choose = async (page: Page, hand: Hand, target: Target, line: string): Promise<void> => {
  const record = await atHand(page, hand, target)
  await hand.press(record.locator('.jk-menu-button').last())
  await hand.press(page.getByRole('menu').getByRole('menuitem', { name: line, exact: true }))
}

/** Writes into the field that has opened, and keeps it by pressing elsewhere. */
export const write = async (page: Page, hand: Hand, text: string): Promise<void> => {
  await page.getByRole('textbox').first().waitFor()
  await page.keyboard.type(text)
  await hand.press(page.getByRole('heading', { level: 1 }))
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })

/** Does a task, undoes it, does it again and undoes it, by the buttons, and looks each time at what it is about. */
export const doneAndUndone = async (
  page: Page,
  hand: Hand,
  look: () => Promise<string>,
  task: () => Promise<void>,
): Promise<void> => {
  const before = await look()
  await task()
  // A tap becomes a click a little later than it was made.
  await expect.poll(look).not.toBe(before)
  const after = await look()
  await hand.press(button(page, 'Undo'))
  await expect.poll(look).toBe(before)
  await hand.press(button(page, 'Redo'))
  await expect.poll(look).toBe(after)
  await hand.press(button(page, 'Undo'))
  await expect.poll(look).toBe(before)
}

/** Adds a record of the target's kind: a head by the menu of its neighbour, a touchpoint by the plus of its cell. */
export const add = async (page: Page, hand: Hand, target: Target): Promise<void> => {
  const { kind } = target
  const before = await told(page, kind)
  const count = inOrder(await journeyOn(page), kind).length
  if (kind === 'touchpoint') {
    const record = recordOn(page, kind, idOf(await journeyOn(page), target))
    await hand.press(record.locator('xpath=ancestor::*[@data-place][1]').locator('.jk-add').last())
    const line = page.getByRole('menuitem', { name: 'Touchpoint', exact: true })
    if (await line.isVisible()) await hand.press(line)
  } else await choose(page, hand, target, `Add ${kind} after`)
  await write(page, hand, 'Newly added')
  const titles = async () => inOrder(await journeyOn(page), kind).map(({ title }) => title)
  await expect.poll(titles).toContain('Newly added')
  expect(await titles()).toHaveLength(count + 1)
  // Naming a new head is a step of its own.
  await hand.press(button(page, 'Undo'))
  if (kind !== 'touchpoint') await hand.press(button(page, 'Undo'))
  await expect.poll(() => told(page, kind)).toBe(before)
}

/** All scores of the journey. */
export const scores = async (page: Page): Promise<string> =>
  JSON.stringify(
    Object.values((await journeyOn(page)).emotions).map(({ id, score }: { id: string; score?: number }) => [id, score]),
  )

/** The point of the curve that the tasks score, in sight and clear of what sticks to the edges. */
export const point = async (page: Page): Promise<Locator> => {
  const target = page.getByRole('slider', { name: 'How Anna feels: Orders and pays' }).locator('.jk-target')
  await target.evaluate((element) => {
    element.scrollIntoView({ block: 'center', inline: 'center' })
  })
  return target
}

/** Scores the point by the menu that a press on it opens. */
export const scoreByMenu = async (page: Page, hand: Hand, word: RegExp): Promise<void> => {
  // The face of the feeling lies over what is pressed, and belongs to it.
  await hand.press(await point(page), { force: true })
  await hand.press(page.getByRole('menuitemradio', { name: word }))
}
