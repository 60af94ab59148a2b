import type { Problem } from './problem.ts'

/** Problems one a line, as an error shows them: where, what and what to do. */
export const summary = (problems: readonly Problem[]): string =>
  problems.map(({ path, what, fix }) => `${path === '' ? '' : `${path}: `}${what} ${fix}`).join('\n')
