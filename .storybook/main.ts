import type { StorybookConfig } from '@storybook/react-vite'
import { defaultClientConditions, mergeConfig } from 'vite'

/** Stories with faults in them stand apart; only the test that proves that faults are found asks for them. */
const planted = process.env['JOURNEYKIT_PLANTED'] !== undefined

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
      build: { chunkSizeWarningLimit: 3000 },
    }),
}

export default config
