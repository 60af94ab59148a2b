import type { Fault } from './fault.ts'
import type { Problem, ProblemWords } from './problem.ts'
import { problemPath } from './problemPath.ts'

const problem = (
  { code, path, expected = '', found = '', suggestion = '', kind }: Fault,
  words: ProblemWords,
): Problem => {
  const where = problemPath(path)
  const name = String(path.at(-1) ?? '')
  return { code, path: where, ...words[code]({ path: where, name, expected, found, suggestion, kind }) }
}

/** The faults in words, at most so many; a last one says how many more there are. */
export const problems = (faults: readonly Fault[], words: ProblemWords, most: number): readonly Problem[] => {
  const told = faults.slice(0, most).map((fault) => problem(fault, words))
  const rest = faults.length - told.length
  return rest > 0 ? [...told, problem({ code: 'more-problems', path: [], found: String(rest) }, words)] : told
}
