import type { Operation } from '@journeykit/core'

/**
 * Whether somebody may do an operation: true, or why not. A sentence is shown where the operation was tried; false is
 * said in the editor's own words. It is asked often, so it must be quick and pure.
 */
export type Permission = (operation: Operation) => boolean | string

/** The sentence with which an operation is not permitted, or undefined where it is. */
export const denialOf = (can: Permission | undefined, operation: Operation, usual: string): string | undefined => {
  const answer = can?.(operation) ?? true
  if (answer === true) return undefined
  return answer === false ? usual : answer
}
