import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { Stage } from '../../model/stage.ts'
import { count, evidenceLinks, id, optional, order, share, text, title } from './fields.ts'
import { proven, type Fits } from './proven.ts'
import { record } from './record.ts'
import { timeFrameSchema } from './timeFrameSchema.ts'
import { timeSpentSchema } from './timeSpentSchema.ts'

const withoutDescription = {
  id: id<'stage'>(),
  order,
  title,
  expected: optional(timeFrameSchema),
  actual: optional(timeFrameSchema),
  working: optional(timeSpentSchema),
  waiting: optional(timeSpentSchema),
  reached: optional(count),
  repeats: optional(share),
  evidence: evidenceLinks,
}
const shape = { ...withoutDescription, description: optional(text) }

const schemas = {
  whole: record(shape),
  forgetful: record(withoutDescription),
  greedy: record({ ...shape, colour: optional(text) }),
  lax: record({ ...shape, description: z.optional(text) }),
  demanding: record({ ...shape, description: text }),
  mistaken: record({ ...shape, id: id<'step'>() }),
}

// The compiler is the judge: this compiles only with the verdicts that are written.
const verdicts: { [Name in keyof typeof schemas]: Fits<(typeof schemas)[Name], Stage> } = {
  whole: true,
  forgetful: false,
  greedy: false,
  lax: false,
  demanding: false,
  mistaken: false,
}

describe('proven', () => {
  it('takes a schema that equals its interface, and gives it back', () => {
    expect(proven<Stage>()(schemas.whole)).toBe(schemas.whole)
  })

  it('takes none that forgets, adds, loosens, tightens or mistakes a field', () => {
    const fitting = Object.entries(verdicts).filter(([, fits]) => fits)
    expect(fitting.map(([name]) => name)).toEqual(['whole'])
  })
})
