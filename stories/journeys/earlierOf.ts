import { columnsOf, edit, removeStep, type Journey } from '@journeykit/core'

/** An earlier version of any journey: without its last step, and every other score on its way from the worst to what it is now. */
export const earlierOf = (journey: Journey): Journey => {
  const { min } = journey.scale
  const emotions = Object.entries(journey.emotions).map(([id, { readings: _, score, ...emotion }], i) => {
    const then = score === undefined || i % 2 === 0 ? score : (score + min) / 2
    return [id, { ...emotion, ...(then !== undefined && { score: then }) }]
  })
  const sad: Journey = { ...journey, emotions: Object.fromEntries(emotions) as Journey['emotions'] }
  const last = columnsOf(journey).findLast(({ step }) => step !== undefined)?.step
  return last === undefined ? sad : edit(sad, removeStep({ id: last }))
}
