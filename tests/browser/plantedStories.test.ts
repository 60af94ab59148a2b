import { afterEach, expect, it } from 'vitest'
import { runProject } from '../../scripts/vitestProject.mjs'

afterEach(() => {
  delete process.env['JOURNEYKIT_PLANTED']
})

it('fails a story in which axe finds something, and no other', { timeout: 180_000 }, async () => {
  process.env['JOURNEYKIT_PLANTED'] = '1'
  const { passed, failed, output } = await runProject('stories')
  expect({ passed, failed }, output).toEqual({ passed: 1, failed: 2 })
  expect(output).toContain('color contrast ratio')
  expect(output).toContain('Buttons must have discernible text')
})
