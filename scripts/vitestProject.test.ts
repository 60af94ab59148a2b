import { expect, it } from 'vitest'
import { counted } from './vitestProject.mjs'

const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }

it.each([
  ['all passed', report, true, { passed: 3, failed: 0 }],
  ['one failed', { ...report, numFailedTests: 1 }, false, { passed: 3, failed: 1 }],
  ['one skipped', { ...report, numPendingTests: 1 }, true, { passed: 3, failed: 1 }],
  ['a file could not be read', report, false, { passed: 3, failed: 1 }],
  ['nothing was run', { ...report, numPassedTests: 0 }, true, { passed: 0, failed: 1 }],
])('counts a run where %s', (_, given, ok, expected) => {
  expect(counted(JSON.stringify(given), ok)).toEqual(expected)
})
