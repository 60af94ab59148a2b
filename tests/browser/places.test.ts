import { describe, expect, it } from 'vitest'
import { findings } from './findings.ts'
import { visit } from './visit.ts'

describe('a map stands wherever a host puts it', () => {
  it('three times on a page, each editing its own journey', async () => {
    await visit({ example: 'cafe.en,cafe.en,arabic', edit: true }, async (page) => {
      const [first, second] = [page.locator('.jk').nth(0), page.locator('.jk').nth(1)]
      await first.getByRole('button', { name: 'Interest', exact: true }).click()
      await page.keyboard.type('Curiosity')
      await page.keyboard.press('Enter')
      expect(await first.getByRole('button', { name: 'Curiosity', exact: true }).count()).toBe(1)
      expect(await second.getByRole('button', { name: 'Curiosity', exact: true }).count()).toBe(0)
      const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id))
      expect(new Set(ids).size).toBe(ids.length)
    })
  })

  it('in a shadow root, where its menu opens, is walked and takes a choice', async () => {
    await visit({ where: 'shadow', edit: true }, async (page) => {
      expect(await page.getByRole('grid').evaluate((grid) => grid.getRootNode() instanceof ShadowRoot)).toBe(true)
      const point = page.getByRole('slider', { name: /^How Anna feels: Orders/ })
      await point.click()
      await page.getByRole('menu').waitFor()
      await page.getByRole('menuitemradio').first().click()
      expect(await point.getAttribute('aria-valuenow')).toBe('2')
      await page.keyboard.press('Enter')
      await page.getByRole('menu').waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      expect(await point.getAttribute('aria-valuenow')).toBe('0')
      expect(await page.getByRole('menu').count()).toBe(0)
    })
  })

  it('in a shadow root, where axe finds nothing', async () => {
    // What axe writes into a shadow root to measure it would break the policy.
    await visit(
      { where: 'shadow', edit: true },
      async (page) => {
        expect(await findings(page)).toEqual([])
      },
      { bypassCSP: true },
    )
  })

  it('in a shadow root, where undo keeps the focus in the map', async () => {
    await visit({ where: 'shadow', edit: true }, async (page) => {
      await page.getByRole('button', { name: 'Add stage' }).click()
      await page.keyboard.type('Remembering')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Control+z')
      const inMap = await page.locator('.jk').evaluate((map) => {
        const root = map.getRootNode() as ShadowRoot
        return root.activeElement !== null && map.contains(root.activeElement)
      })
      expect(inMap).toBe(true)
    })
  })

  it('in a box that grows from nothing, without a warning', async () => {
    await visit({ where: 'growing' }, async (page) => {
      const map = page.locator('.jk')
      const widen = (width: string) =>
        page.locator('#root').evaluate((root, to) => {
          root.style.width = to
        }, width)
      await widen('300px')
      await page.locator('[data-orientation=down]').waitFor()
      await widen('1100px')
      await page.locator('[data-orientation=across]').waitFor()
      expect(await map.getByRole('table').isVisible()).toBe(true)
      await widen('0')
      await widen('400px')
      await page.locator('[data-orientation=down]').waitFor()
    })
  })
})

describe('under a strict content security policy', () => {
  it('a map is read, edited and undone without a breach', async () => {
    await visit({ edit: true }, async (page) => {
      expect(await page.evaluate(async () => (await fetch(location.href)).headers.get('content-security-policy'))).toBe(
        "default-src 'self'; style-src 'self'; script-src 'self'",
      )
      await page.getByRole('slider').first().click()
      await page.getByRole('menuitemradio').first().click()
      await page.getByRole('button', { name: 'Add stage' }).click()
      await page.keyboard.type('Remembering')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Undo' }).click()
      const box = await page.locator('.jk').evaluate((map) => getComputedStyle(map).getPropertyValue('--jk-paper'))
      expect(box).not.toBe('')
    })
  })

  it('a breach would be seen', async () => {
    await visit(
      {},
      async (page, { complaints }) => {
        await page.evaluate(() => {
          const styled = document.createElement('p')
          styled.setAttribute('style', 'color: red')
          document.body.append(styled)
        })
        await expect.poll(() => complaints.join()).toMatch(/Content Security Policy/)
      },
      { mayComplain: true },
    )
  })
})
