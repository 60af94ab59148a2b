import { expect, it } from 'vitest'
import { kiosk } from '../testing/kiosk.ts'
import { answersBy } from './answersBy.ts'

it('answers once for the same parts and question, and again when either is another', () => {
  let asked = 0
  const answers = answersBy<object>(({ stages, steps }) => [stages, steps])
  const ask = (journey: typeof kiosk, question = 'a'): object => answers(journey, question, () => ({ asked: ++asked }))

  const first = ask(kiosk)
  expect(ask({ ...kiosk, title: 'Other', personas: {} })).toBe(first)
  expect(asked).toBe(1)
  expect(ask(kiosk, 'b')).not.toBe(first)
  expect(ask({ ...kiosk, stages: { ...kiosk.stages } })).not.toBe(first)
  expect(ask({ ...kiosk, steps: { ...kiosk.steps } })).not.toBe(first)
  expect(asked).toBe(4)
})
