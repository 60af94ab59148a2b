import { describe, expect, it } from 'vitest'
import { visit } from './visit.ts'

describe('what a screen reader is given', () => {
  for (const orientation of ['across', 'down'] as const)
    it(`is the café map as it was agreed on, ${orientation}`, async () => {
      await visit({ orientation }, async (page) => {
        const tree = await page.getByRole('region', { name: 'An evening at the corner café' }).ariaSnapshot()
        await expect(`${tree}\n`).toMatchFileSnapshot(`snapshots/cafe.en.${orientation}.aria.txt`)
      })
    })
})
