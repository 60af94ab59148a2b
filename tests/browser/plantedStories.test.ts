import { afterEach, expect, it } from 'vitest'
import { runProject } from '../../scripts/vitestProject.mjs'

afterEach(() => {
  delete process.env['JOURNEYKIT_PLANTED']
})

it('fails a story in which axe finds something in any of its looks, and no other', { timeout: 180_000 }, async () => {
  process.env['JOURNEYKIT_PLANTED'] = '1'
  const { passed, failed, output } = await runProject('stories')
  expect({ passed, failed }, output).toEqual({ passed: 1, failed: 4 })
  expect(output).toContain('Buttons must have discernible text')
  const found = (story: string, what: string) =>
    `axe in planted--${story}, in the dark and from right to left:\n${what}`
  expect(output).toContain(found('faint', 'color-contrast: .host > p'))
  expect(output).toContain(found('faint-in-the-dark', 'color-contrast: .planted-faint-in-the-dark'))
  expect(output).toContain(found('tight-from-the-right', 'target-size: button'))
})
