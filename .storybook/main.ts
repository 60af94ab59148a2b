import type { StorybookConfig } from '@storybook/react-vite'
import { defaultClientConditions, mergeConfig } from 'vite'

/** Stories with faults in them stand apart; only the test that proves that faults are found asks for them. */
const planted = process.env['JOURNEYKIT_PLANTED'] !== undefined

/**
 * What the packages import from others. Vite bundles such a library before it serves it, and reloads the page when it meets
 * another one later: a story that is being loaded just then fails. So they are all named from the beginning. And stories with
 * faults keep a cache of their own: they need fewer libraries, and Vite would take their cache for that of all stories.
 */
const bundledFirst = [
  ...['immer', 'fractional-indexing', 'zod/mini'].map((library) => `@journeykit/core > ${library}`),
  '@journeykit/react > @journeykit/layout > d3-shape',
  ...['axe-core', 'culori', 'react', 'react-dom', 'react-dom/client', 'react/jsx-dev-runtime', 'react/jsx-runtime'],
]

/** Storybook reads the packages from their sources, so a change shows without a build. */
const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: planted
    ? ['../tests/browser/planted/*.stories.tsx']
    : ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The typescript variant of docgen writes absolute paths into the bundle.
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      base: './',
      resolve: { conditions: ['@journeykit/source', ...defaultClientConditions] },
      ...(planted && { cacheDir: 'node_modules/.cache/journeykit/planted-stories' }),
      optimizeDeps: { include: bundledFirst },
      build: { chunkSizeWarningLimit: 3000 },
    }),
}

export default config
