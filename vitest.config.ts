import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defaultClientConditions } from 'vite'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'
import { chromiumFlags, findChromium } from './scripts/chromium.mjs'

/** Packages are read from their sources, so tests need no build. */
const fromSources = ['@journeykit/source', ...defaultClientConditions]
const resolve = { conditions: fromSources }
const ssr = { resolve: { conditions: fromSources } }

const unit: TestProjectConfiguration = {
  resolve,
  ssr,
  test: {
    name: 'unit',
    environment: 'node',
    // Nothing here keeps anything between files; reading the model anew for each takes longer than most of them.
    isolate: false,
    include: ['packages/{core,layout,examples}/**/*.test.ts', '{scripts,bench,stories}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
  },
}

const components: TestProjectConfiguration = {
  plugins: [react()],
  resolve,
  ssr,
  test: {
    name: 'components',
    environment: 'jsdom',
    // As above: what a file puts on its page it takes away again (tests/components/setup.ts).
    isolate: false,
    include: ['packages/react/src/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/components/setup.ts'],
  },
}

const browser: TestProjectConfiguration = {
  resolve,
  ssr,
  test: {
    name: 'browser',
    environment: 'node',
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/globalSetup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    maxWorkers: 1,
  },
}

/** Renewing the approved pictures is a run of its own, never part of a test. */
const renewing = process.env['JOURNEYKIT_RENEW_PICTURES'] !== undefined

const pictures: TestProjectConfiguration = {
  test: {
    name: 'pictures',
    environment: 'node',
    include: [renewing ? 'tests/pictures/renew.ts' : 'tests/pictures/**/*.test.ts'],
    globalSetup: ['tests/pictures/globalSetup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
}

const stories: TestProjectConfiguration = {
  plugins: [storybookTest({ configDir: '.storybook' })],
  test: {
    name: 'stories',
    testTimeout: 30_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: findChromium() ?? '', args: chromiumFlags } }),
      instances: [{ browser: 'chromium' }],
    },
  },
}

export default defineConfig({ test: { projects: [unit, components, browser, pictures, stories] } })
