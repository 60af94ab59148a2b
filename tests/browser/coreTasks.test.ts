import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { inOrder } from '@journeykit/core'
import { focusedName, press } from './focus.ts'
import { journeyOn, told } from './told.ts'
import { visit } from './visit.ts'

/** Presses a key until what has the focus is called so. */
const until = async (page: Page, key: string, name: string): Promise<void> => {
  for (let i = 0; i < 40; i++) {
    if ((await focusedName(page)).includes(name)) return
    await press(page, key)
  }
  throw new Error(`Forty times ${key} do not lead to ${name}.`)
}

interface Target {
  readonly kind: 'stage' | 'step' | 'lane' | 'touchpoint'
  readonly title: string
  /** How one gets there from the first cell, by keys. */
  readonly go: (page: Page) => Promise<void>
  /** Where the arrows carry it. */
  readonly carry: string
}

const targets: readonly Target[] = [
  { kind: 'stage', title: 'Interest', carry: 'ArrowRight', go: (page) => until(page, 'ArrowRight', 'Interest') },
  {
    kind: 'step',
    title: 'Queues',
    carry: 'ArrowRight',
    go: async (page) => {
      await press(page, 'ArrowDown')
      await until(page, 'ArrowRight', 'Queues')
    },
  },
  { kind: 'lane', title: 'Thoughts', carry: 'ArrowUp', go: (page) => until(page, 'ArrowDown', 'Thoughts') },
  {
    kind: 'touchpoint',
    title: 'Menu with photos',
    carry: 'ArrowRight',
    go: async (page) => {
      await until(page, 'ArrowDown', 'Touchpoints')
      await until(page, 'ArrowRight', 'Menu with photos')
      await press(page, 'Enter')
    },
  },
]

/** From wherever the focus is to the target. */
const start = async (page: Page, { go }: Target): Promise<void> => {
  const inGrid = () => page.evaluate(() => document.activeElement?.closest('[role=grid]') !== null)
  for (let i = 0; i < 6 && !(await inGrid()); i++) await page.keyboard.press('Tab')
  await press(page, 'Escape', 'Control+Home')
  await go(page)
}

/** Opens the menu of what has the focus, and chooses the line of this name. */
const choose = async (page: Page, name: string): Promise<void> => {
  await press(page, 'Shift+F10')
  await page.getByRole('menu').first().waitFor()
  await until(page, 'ArrowDown', name)
  await press(page, 'Enter')
}

const tasks: readonly ((page: Page, target: Target) => Promise<void>)[] = [
  async function renamed(page) {
    await press(page, 'F2')
    await page.keyboard.type('Another name')
    await press(page, 'Enter')
  },
  async function moved(page, { carry }) {
    await press(page, 'Control+m', carry, 'Enter')
  },
  async function duplicated(page) {
    await press(page, 'Control+d')
  },
  async function removed(page, { kind }) {
    // A head goes by its menu alone: too much goes with it for a key that is easily touched.
    if (kind === 'touchpoint') await press(page, 'Delete')
    else await choose(page, 'Remove')
  },
]

describe('by keyboard alone', () => {
  for (const target of targets)
    it(`a ${target.kind} is renamed, moved, duplicated and removed, each undone and redone`, async () => {
      await visit({ edit: true, orientation: 'across' }, async (page) => {
        const before = await told(page, target.kind)
        for (const task of tasks) {
          await start(page, target)
          await task(page, target)
          const after = await told(page, target.kind)
          expect(after, task.name).not.toBe(before)
          await press(page, 'Control+z')
          expect(await told(page, target.kind), task.name).toBe(before)
          await press(page, 'Control+y')
          expect(await told(page, target.kind), task.name).toBe(after)
          await press(page, 'Control+z')
        }
      })
    })

  for (const target of targets.filter(({ kind }) => kind !== 'touchpoint'))
    it(`a ${target.kind} is added from the menu of its neighbour`, async () => {
      await visit({ edit: true, orientation: 'across' }, async (page) => {
        await start(page, target)
        const count = inOrder(await journeyOn(page), target.kind).length
        await choose(page, `Add ${target.kind} after`)
        await page.keyboard.type('Newly added')
        await press(page, 'Enter')
        const records = inOrder(await journeyOn(page), target.kind)
        expect(records).toHaveLength(count + 1)
        expect(records.map(({ title }) => title)).toContain('Newly added')
        expect(await focusedName(page)).toContain('Newly added')
      })
    })
})
