import { pnpm } from './run.mjs'

/**
 * @typedef {object} Check
 * @property {string} name what `--only` calls it
 * @property {string} title
 * @property {string[][]} [commands] run one after another; the check is one test
 * @property {string} [project] a vitest project; each of its tests is one
 * @property {boolean} [chromium] whether it needs one
 */

/** All that stands between a change and its acceptance, in order. @type {Check[]} */
export const checks = [
  { name: 'format', title: 'format', commands: [['prettier', '--check', '--log-level', 'warn', '.']] },
  { name: 'lint', title: 'lint', commands: [['eslint', '.', '--max-warnings', '0']] },
  { name: 'types', title: 'types', commands: [['tsc', '-p', 'packages'], ['tsc']] },
  {
    name: 'deps',
    title: 'dependency rules',
    commands: [['depcruise', '--config', 'dependency-cruiser.mjs', 'packages']],
  },
  { name: 'unused', title: 'unused code', commands: [['knip']] },
  { name: 'unit', title: 'unit and property tests, lockfile floors, licences', project: 'unit' },
  { name: 'components', title: 'component tests', project: 'components' },
  { name: 'build', title: 'build', commands: [[...pnpm, 'build']] },
  { name: 'packages', title: 'packages as published', commands: [['node', 'scripts/packages.mjs']] },
  { name: 'consumers', title: 'packages in scratch projects', commands: [['node', 'scripts/consumers.mjs']] },
  { name: 'sizes', title: 'sizes', commands: [['size-limit']] },
  { name: 'api', title: 'API report', commands: [['node', 'scripts/api.mjs']] },
  { name: 'docs', title: 'docs up to date', commands: [['node', 'scripts/docs.mjs']] },
  {
    name: 'storybook',
    title: 'Storybook build',
    commands: [['storybook', 'build', '--disable-telemetry', '--quiet', '--output-dir', 'storybook-static']],
  },
  { name: 'browser', title: 'browser tests', project: 'browser', chromium: true },
  { name: 'stories', title: 'story tests', project: 'stories', chromium: true },
]
