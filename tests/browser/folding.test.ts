import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { visit } from './visit.ts'

/** What a screen reader is given of the map. */
const tree = (page: Page): Promise<string> => page.getByRole('grid').ariaSnapshot()

/** A text of the café's lane of thoughts. */
const thought = 'How much longer?'

/** The menu of a lane, opened by keys from its head. */
const laneMenu = async (page: Page, lane: string): Promise<void> => {
  const head = page.getByRole('rowheader').filter({ hasText: lane }).first()
  await head.focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menu').first().waitFor()
}

describe('a lane that is folded', () => {
  it('leaves the tree but for its head, and comes back', async () => {
    await visit({ edit: true, orientation: 'across' }, async (page) => {
      expect(await tree(page)).toContain(thought)
      await laneMenu(page, 'Thoughts')
      await page.getByRole('menuitem', { name: 'Fold', exact: true }).click()
      const folded = await tree(page)
      expect(folded).not.toContain(thought)
      expect(folded).toContain('Thoughts')
      await laneMenu(page, 'Thoughts')
      await page.getByRole('menuitem', { name: 'Unfold', exact: true }).click()
      expect(await tree(page)).toContain(thought)
    })
  })

  it('leaves it altogether when it is hidden', async () => {
    await visit({ edit: true, orientation: 'across' }, async (page) => {
      await page.getByRole('button', { name: 'Show' }).click()
      await page.getByRole('checkbox', { name: 'Thoughts' }).click()
      const hidden = await tree(page)
      expect(hidden).not.toContain(thought)
      expect(hidden).not.toContain('Thoughts')
    })
  })
})
