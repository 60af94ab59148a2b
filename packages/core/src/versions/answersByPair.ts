import type { Journey } from '../model/journey.ts'

/** Keeps the answer to a question about two journeys as long as both live; the identical object for the same pair. */
export const answersByPair = <Answer>(
  compute: (before: Journey, after: Journey) => Answer,
): ((before: Journey, after: Journey) => Answer) => {
  const known = new WeakMap<Journey, WeakMap<Journey, { readonly answer: Answer }>>()
  return (before, after) => {
    const second = known.get(before) ?? new WeakMap<Journey, { readonly answer: Answer }>()
    known.set(before, second)
    const found = second.get(after)
    if (found) return found.answer
    const answer = compute(before, after)
    second.set(after, { answer })
    return answer
  }
}
