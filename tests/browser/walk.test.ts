import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { checkJourney, type Journey } from '@journeykit/core'
import type { Asked } from './page/asked.ts'
import { generator, weighted } from './random.ts'
import { visit } from './visit.ts'

const each = (weight: number, ...phrases: readonly string[]) =>
  phrases.map((phrase) => [phrase.split(' '), weight] as const)

/**
 * What is pressed, and how often: single keys, arrows most, so that the walk gets about; and a few keys in a row that lead
 * into something and do it, which single ones seldom would. Letters are written where a text is open and do nothing else.
 */
const phrases = [
  ...each(8, 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'),
  ...each(5, 'Enter', 'Escape'),
  ...each(2, 'Control+Enter', 'Control+Enter b c Enter'),
  ...each(3, 'Tab', 'F2', 'Space', 'Delete', 'Control+d', 'Control+v', 'Control+m', 'Shift+F10', 'ContextMenu'),
  ...each(2, 'Shift+Tab', 'Home', 'End', 'Control+z', 'Control+y', 'Control+c', 'Control+x', 'Control+Space'),
  ...each(2, 'a', 'x', 'm', '1', 'Backspace', 'Shift+ArrowRight', 'Shift+ArrowDown'),
  ...each(1, 'PageUp', 'PageDown', 'Control+Home', 'Control+End', 'Control+a', 'Control+f', 'Control+/'),
  ...each(1, 'Control+Shift+z', 'F2 b c Enter', 'Enter Enter b c Enter', 'F2 b Escape', 'F2 b Tab'),
  ...each(2, 'Control+c ArrowRight Control+v', 'Control+m ArrowRight Enter', 'Control+m ArrowDown Escape'),
  ...each(2, 'Shift+F10 ArrowDown Enter', 'Shift+F10 ArrowUp ArrowUp Enter', 'Control+x ArrowLeft Control+v'),
]

/** Something to step out onto on either side, as on a real page; a window has no edge to fall off then. */
const fence = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const end of ['before', 'after'] as const) {
      const post = document.createElement('button')
      post.id = `fence-${end}`
      post.textContent = `The page ${end} the map`
      document.body[end === 'before' ? 'prepend' : 'append'](post)
    }
  })

interface Footing {
  /** In the cells of the map, elsewhere in its editor, on the fence, or nowhere that a person could find. */
  readonly at: 'cells' | 'editor' | 'fence-before' | 'fence-after' | 'nowhere'
  readonly name: string
}

const footing = (page: Page): Promise<Footing> =>
  page.evaluate(() => {
    const { activeElement } = document
    const role = activeElement?.getAttribute('role') ?? activeElement?.localName ?? ''
    const name = `${role} ${activeElement?.getAttribute('aria-label') ?? activeElement?.textContent.slice(0, 60) ?? ''}`
    if (activeElement?.id === 'fence-before' || activeElement?.id === 'fence-after')
      return { at: activeElement.id, name }
    if (!activeElement?.closest('.jk') || !activeElement.checkVisibility()) return { at: 'nowhere', name }
    return { at: activeElement.closest('[role=grid], .jk-down') ? 'cells' : 'editor', name }
  })

/** Nobody walks off the page: from the fence one goes back into the map. */
const back: Readonly<Record<string, string>> = { 'fence-before': 'Tab', 'fence-after': 'Shift+Tab' }

/**
 * Puts the focus where Tab would lead to in the cells; who strays in the tools for long comes back so. Where all has been
 * removed there are no cells, only what an empty map begins with.
 */
const intoCells = (page: Page): Promise<void> =>
  page.locator('[role=grid] [tabindex="0"], .jk-down button, .jk-empty button').first().focus()

interface Walked {
  readonly stoodOn: ReadonlySet<string>
  /** How often the focus was in the cells of the map. */
  readonly inCells: number
}

/** Walks so many keys; fails with the last keys where the focus is lost. */
const walk = async (page: Page, seed: number, count: number, after?: (i: number) => Promise<void>): Promise<Walked> => {
  const random = generator(seed)
  const pressed: string[] = []
  const stoodOn = new Set<string>()
  let [inCells, strayed] = [0, 0]
  let { at } = await footing(page)
  let next: readonly string[] = []
  for (let i = 0; i < count; i++) {
    if (next.length === 0) next = weighted(phrases, random)
    pressed.push(back[at] ?? next[0] ?? 'Escape')
    next = next.slice(1)
    await page.keyboard.press(pressed.at(-1) ?? 'Escape')
    await after?.(i)
    const now = await footing(page)
    at = now.at
    if (at === 'nowhere')
      throw new Error(`Seed ${String(seed)}, key ${String(i)}: lost after ${pressed.slice(-15).join(', ')}.`)
    stoodOn.add(now.name)
    strayed = at === 'cells' ? 0 : strayed + 1
    inCells += at === 'cells' ? 1 : 0
    if (strayed > 8) await intoCells(page)
  }
  return { stoodOn, inCells }
}

const journeyOn = (page: Page): Promise<Journey> =>
  page.evaluate(() => {
    const journey = window.stores?.[0]?.getState().journey
    if (!journey) throw new Error('There is no store.')
    return journey
  })

/** Notes the label of every change from now on. */
const noteChanges = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const changes: string[] = []
    Object.assign(window, { changes })
    window.stores?.[0]?.onChange(({ label }) => changes.push(label))
  })

const changesOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { readonly changes: readonly string[] }).changes)

const undoAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    while (window.stores?.[0]?.undo() !== undefined);
  })

const begin = async (page: Page): Promise<void> => {
  await fence(page)
  await noteChanges(page)
  await intoCells(page)
}

const walks: readonly (readonly [number, Asked])[] = [
  [1000, { example: 'cafe.en' }],
  [250, { example: 'arabic' }],
  [250, { example: 'cafe.ru', orientation: 'down' }],
]

describe('keys at random', () => {
  for (const [i, [count, asked]] of walks.entries())
    it(
      `never lose the focus nor throw, and all they did can be undone: ${String(count)} keys, ${String(asked.example)}, seed ${String(i + 1)}`,
      { timeout: 240_000 },
      async () => {
        await visit({ ...asked, edit: true }, async (page) => {
          const first = await journeyOn(page)
          await begin(page)
          const { stoodOn, inCells } = await walk(page, i + 1, count)
          const changes = await changesOn(page)
          // A walk that did nothing would prove nothing.
          expect(stoodOn.size).toBeGreaterThan(count / 20)
          expect(new Set(changes).size).toBeGreaterThan(3)
          expect(inCells).toBeGreaterThan(count / 3)
          expect(checkJourney(await journeyOn(page))).toEqual([])
          await undoAll(page)
          expect(await journeyOn(page)).toEqual(first)
        })
      },
    )

  it('would be seen to lose the focus', async () => {
    await visit({ edit: true }, async (page) => {
      await begin(page)
      const losing = walk(page, 1, 20, async (i) => {
        if (i === 10)
          await page.evaluate(() => {
            if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
          })
      })
      await expect(losing).rejects.toThrow(/key 1\d: lost/)
    })
  })
})
