import { expect, it } from 'vitest'
import { withFiles } from './embedding.mjs'

const guide =
  '# Guide\n\n<!-- examples-hosts/vite/src/shadow.ts -->\n\nold\n\n<!-- /examples-hosts/vite/src/shadow.ts -->\n'

it('puts the file of a host between its marks', () => {
  const text = withFiles(guide)
  expect(text).toContain("```ts\nimport { JourneyMapElement } from './JourneyMapElement'")
  expect(text).not.toContain('old')
  expect(withFiles(text)).toBe(text)
})

it('refuses a file that is not there', () => {
  expect(() => withFiles(guide.replaceAll('shadow.ts', 'nowhere.ts'))).toThrow('nowhere.ts')
})
