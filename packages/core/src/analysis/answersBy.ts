import type { Journey } from '../model/journey.ts'

interface Branch<Answer> {
  readonly answers: Map<string, Answer>
  readonly branches: WeakMap<object, Branch<Answer>>
}

const branch = <Answer>(): Branch<Answer> => ({ answers: new Map(), branches: new WeakMap() })

const branchAt = <Answer>({ branches }: Branch<Answer>, part: object): Branch<Answer> => {
  const known = branches.get(part)
  if (known) return known
  const grown = branch<Answer>()
  branches.set(part, grown)
  return grown
}

/**
 * Keeps the answers to questions about a journey by the parts of it that the answers are made from. So an edit of
 * anything else leaves an answer the identical object, and what is shown from it need not be drawn again. Answers go
 * when the parts do.
 */
export const answersBy = <Answer>(
  partsOf: (journey: Journey) => readonly object[],
): ((journey: Journey, question: string, answer: () => Answer) => Answer) => {
  const root = branch<Answer>()
  return (journey, question, answer) => {
    const { answers } = partsOf(journey).reduce<Branch<Answer>>(branchAt, root)
    const known = answers.get(question)
    if (known !== undefined) return known
    const made = answer()
    answers.set(question, made)
    return made
  }
}
