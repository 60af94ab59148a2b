import { expect, expectTypeOf, it } from 'vitest'
import type { ReportWords } from './report/reportWords.ts'
import type { Words } from './words.ts'

/** The members of a type, or of what stands within it, that a language could leave out. */
type LeftOut<T> = T extends (...args: never[]) => unknown
  ? never
  : T extends object
    ? { [K in keyof T]-?: object extends Pick<T, K> ? K : LeftOut<T[K]> }[keyof T]
    : never

// Checked when types are: a member that may be left out makes these lines fail to compile.
it('no word or sentence may be left out of a language', () => {
  expectTypeOf<LeftOut<Words>>().toBeNever()
  expectTypeOf<LeftOut<ReportWords>>().toBeNever()
  expect.assertions(0)
})

it('one that may be is seen, at the top and within', () => {
  type Careless = Omit<Words, 'quote' | 'actor'> & Partial<Pick<Words, 'quote'>> & { actor: { customer?: string } }
  expectTypeOf<LeftOut<Careless>>().toEqualTypeOf<'quote' | 'customer'>()
  expectTypeOf<Omit<Words, 'quote'>>().not.toExtend<Words>()
  expect.assertions(0)
})
