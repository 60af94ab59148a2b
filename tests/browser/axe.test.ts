import { describe, expect, it } from 'vitest'
import { findings } from './findings.ts'
import type { Asked } from './page/asked.ts'
import { visit } from './visit.ts'

/** Each story is asked in the light, in the dark and right to left. Here stand the ways of the map that no story shows at once. */
const ways: readonly Asked[] = [
  { orientation: 'across' },
  { orientation: 'down', edit: true },
  { orientation: 'across', edit: true },
  { orientation: 'down' },
  { orientation: 'down', edit: true, example: 'longWords', theme: 'dark' },
  { orientation: 'down', edit: true, example: 'arabic' },
]

const called = ({ edit = false, orientation, example = 'cafe.en', theme = 'light' }: Asked): string =>
  [example, theme, edit ? 'edited' : 'read', orientation].join(', ')

describe('axe finds nothing', () => {
  for (const way of ways)
    it(`in ${called(way)}`, async () => {
      await visit(way, async (page) => {
        expect(await findings(page)).toEqual([])
      })
    })

  it('in an open text field and in an open menu', async () => {
    await visit({ edit: true }, async (page) => {
      await page.getByRole('button', { name: 'Add stage' }).click()
      await page.getByRole('textbox').waitFor()
      expect(await findings(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('slider').first().click()
      await page.getByRole('menu').waitFor()
      expect(await findings(page)).toEqual([])
    })
  })

  it('with three maps on a page', async () => {
    await visit({ example: 'cafe.en,partial,arabic' }, async (page) => {
      expect(await findings(page)).toEqual([])
    })
  })

  it('but does find a picture without words, and a text too pale', async () => {
    await visit({}, async (page) => {
      await page.evaluate(() => {
        const picture = document.createElement('img')
        picture.src = './icon.svg'
        const pale = document.createElement('p')
        pale.textContent = 'hardly to be read'
        pale.style.color = '#ccc'
        document.querySelector('main')?.append(picture, pale)
      })
      const found = await findings(page)
      expect(found.join('\n')).toMatch(/^image-alt/m)
      expect(found.join('\n')).toMatch(/^color-contrast/m)
    })
  })
})
