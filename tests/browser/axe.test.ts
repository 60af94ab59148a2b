import { describe, expect, it } from 'vitest'
import { findings } from './findings.ts'
import type { Asked } from './page/asked.ts'
import { visit } from './visit.ts'

const looks: Readonly<Record<string, Asked>> = {
  light: { example: 'cafe.en', theme: 'light' },
  dark: { example: 'cafe.en', theme: 'dark' },
  Russian: { example: 'cafe.ru' },
  Arabic: { example: 'arabic' },
  'long words': { example: 'longWords' },
  'an empty journey': { example: 'empty.en' },
}

/** Every look is read across, as on a desk, and edited running down, as on a phone; the first look in all four ways. */
const ways: readonly Asked[] = [
  { orientation: 'across' },
  { orientation: 'down', edit: true },
  { orientation: 'across', edit: true },
  { orientation: 'down' },
]

describe('axe finds nothing', () => {
  for (const [i, [name, look]] of Object.entries(looks).entries())
    for (const way of i === 0 ? ways : ways.slice(0, 2))
      it(`in ${name}, ${way.edit ? 'edited' : 'read'}, ${way.orientation ?? ''}`, async () => {
        await visit({ ...look, ...way }, async (page) => {
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
