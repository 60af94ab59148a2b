import { pnpm } from './run.mjs'

/**
 * @typedef {object} Check
 * @property {string} name what `--only` calls it
 * @property {string} title
 * @property {string[][]} [commands] run one after another; the check is one test
 * @property {string} [project] a vitest project; each of its tests is one
 * @property {string[]} [flags] which of the project's tests
 * @property {boolean} [chromium] whether it needs one; two that do never run at once
 * @property {string[]} [after] the checks whose results it needs
 */

/**
 * All that stands between a change and its acceptance. Two run at a time, in this order as far as they can: those that drive
 * a browser begin at once, as only one of them runs at a time, and the longest of the others is not left for last.
 * @type {Check[]}
 */
export const checks = [
  { name: 'browser', title: 'browser tests', project: 'browser', chromium: true },
  { name: 'format', title: 'format', commands: [['prettier', '--check', '--log-level', 'warn', '.']] },
  { name: 'lint', title: 'lint', commands: [['eslint', '.', '--max-warnings', '0']] },
  { name: 'types', title: 'types', commands: [['tsc', '-p', 'packages'], ['tsc']] },
  {
    name: 'deps',
    title: 'dependency rules',
    commands: [['depcruise', '--config', 'dependency-cruiser.mjs', 'packages']],
  },
  { name: 'unused', title: 'unused code', commands: [['knip']] },
  { name: 'build', title: 'build', commands: [[...pnpm, 'build']] },
  {
    name: 'storybook',
    title: 'Storybook build',
    commands: [['storybook', 'build', '--disable-telemetry', '--quiet', '--output-dir', 'storybook-static']],
  },
  { name: 'stories', title: 'story tests', project: 'stories', chromium: true },
  {
    name: 'hosts',
    title: 'packages in host apps',
    commands: [['node', 'scripts/hosts.mjs']],
    chromium: true,
    after: ['build'],
  },
  { name: 'pictures', title: 'pictures', project: 'pictures', chromium: true, after: ['storybook'] },
  { name: 'packages', title: 'packages as published', commands: [['node', 'scripts/packages.mjs']], after: ['build'] },
  {
    name: 'consumers',
    title: 'packages in scratch projects',
    commands: [['node', 'scripts/consumers.mjs']],
    after: ['build'],
  },
  { name: 'sizes', title: 'sizes', commands: [['size-limit'], ['node', 'scripts/firstLoad.mjs']], after: ['build'] },
  { name: 'api', title: 'API report', commands: [['node', 'scripts/api.mjs']], after: ['build'] },
  { name: 'docs', title: 'docs up to date', commands: [['node', 'scripts/docs.mjs']], after: ['build'] },
  { name: 'random', title: 'random journeys', project: 'unit', flags: ['random.test.ts'] },
  { name: 'components', title: 'component tests', project: 'components' },
  {
    name: 'unit',
    title: 'unit and property tests',
    project: 'unit',
    flags: ['packages', '--exclude', '**/*random.test.ts'],
  },
  {
    name: 'tools',
    title: 'tests of the tools, lockfile floors, licences',
    project: 'unit',
    flags: ['scripts', 'bench', 'stories'],
  },
]
