import { serializeArchive, serializeJourney } from '@journeykit/core/format'
import { describe, expect, it } from 'vitest'
import { archiveSources, sources } from './sources.ts'

// `vitest run packages/examples/source -u` writes the files anew.
describe('the journeys in journeys/ are what their sources say', () => {
  it.each(Object.entries(sources))('%s', async (name, build) => {
    await expect(serializeJourney(build())).toMatchFileSnapshot(`../journeys/${name}.json`)
  })
})

describe('the archives in archives/ are what their sources say', () => {
  it.each(Object.entries(archiveSources))('%s', async (name, build) => {
    await expect(serializeArchive(build())).toMatchFileSnapshot(`../archives/${name}.json`)
  })
})
