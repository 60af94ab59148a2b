import { expect, it } from 'vitest'
import { undocumented } from './undocumented.mjs'

it('finds exports without a docstring, and lets members be', () => {
  const report = `
// @public
export interface Stage {
    // (undocumented)
    title: string;
}

// @public (undocumented)
export const addStage: AddCreator<'stage'>;

// @public (undocumented)
export function edit(journey: Journey): Journey;
`
  expect(undocumented(report)).toEqual(['addStage', 'edit'])
})
