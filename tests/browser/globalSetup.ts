import type { TestProject } from 'vitest/node'
import { launchChromiumServer } from './chromium.ts'
import { openSite } from './site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the test page is served. */
    readonly address: string
    /** Where the one Chromium of the run listens. */
    readonly chromium: string
  }
}

/** One site and one Chromium for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [site, chromium] = await Promise.all([openSite(), launchChromiumServer()])
  project.provide('address', site.address)
  project.provide('chromium', chromium.wsEndpoint())
  return async () => {
    await Promise.all([site.close(), chromium.close()])
  }
}
