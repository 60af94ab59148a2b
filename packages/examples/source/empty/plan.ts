/** A new journey: a title, the usual lanes and nothing else. */
export const emptyPlan = { id: 'empty' } as const
