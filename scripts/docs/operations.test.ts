import { expect, it } from 'vitest'
import { commentAbove, creatorsIn } from './operations.mjs'

const module = `import { adding } from '../adding.ts'

/** Not this one. */
const other = 1

/**
 * Adds a stage:
 * last unless said otherwise.
 */
export const addStage: AddCreator<'stage'> = adding('stage')
export const bare: number = other
`

it('finds the comment that stands above an export, and no other', () => {
  expect(commentAbove(module, 'addStage')).toBe('Adds a stage: last unless said otherwise.')
  expect(commentAbove(module, 'bare')).toBe('')
})

it('finds the creators that a module imports', () => {
  const imports = "import { addStage } from './stages/addStage.ts'\nimport type { Definition } from './definition.ts'\n"
  expect(creatorsIn(imports)).toEqual([{ name: 'addStage', file: 'stages/addStage.ts' }])
})
