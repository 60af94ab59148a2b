import type { Journey } from '@journeykit/core'

/**
 * The later version, which also still knows the stages and steps that only the earlier one has: for reading what columns
 * are called, whichever side they are on.
 */
export const withRemoved = (before: Journey, after: Journey): Journey => ({
  ...after,
  stages: { ...before.stages, ...after.stages },
  steps: { ...before.steps, ...after.steps },
})
