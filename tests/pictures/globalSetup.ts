import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { serveFolder } from '../../scripts/serveFolder.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built Storybook is served: under a path, as a product team would host it. */
    readonly storybook: string
  }
}

const built = resolve(import.meta.dirname, '../../storybook-static')

/** Serves the built Storybook below a path of its own; nothing answers at the root. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${built}/index.json`)) throw new Error('Storybook has not been built: npm test -- --only storybook')
  const { address, stop } = await serveFolder(built, '/design/kit/')
  project.provide('storybook', address)
  return stop
}
