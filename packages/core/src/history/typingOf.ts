import { definitionOf, type Operation } from '../operations/operations.ts'
import type { Typing } from './history.ts'

/** The typing that an operation done at this time (in milliseconds) is part of; undefined for what is never typed. */
export const typingOf = (operation: Operation, at: number): Typing | undefined => {
  const { type, ...args } = operation
  const target = definitionOf(operation)?.typingTarget?.(args)
  return target === undefined ? undefined : { target: `${type} ${target}`, at }
}
