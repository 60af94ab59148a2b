import { describe, expect, it } from 'vitest'
import { documentText } from './building/documentText.ts'
import { sources } from './sources.ts'

// `vitest run packages/examples/source -u` writes the files anew.
describe('the journeys in journeys/ are what their sources say', () => {
  it.each(Object.entries(sources))('%s', async (name, build) => {
    await expect(documentText(build())).toMatchFileSnapshot(`../journeys/${name}.json`)
  })
})
