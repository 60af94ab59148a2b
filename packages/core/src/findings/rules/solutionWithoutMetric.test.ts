import { expect, it } from 'vitest'
import { edit } from '../../operations/edit.ts'
import { addMetric } from '../../operations/metrics/addMetric.ts'
import { addSolution } from '../../operations/solutions/addSolution.ts'
import type { Solution } from '../../model/solution.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { kiosk } from '../../testing/kiosk.ts'
import { solutionWithoutMetric } from './solutionWithoutMetric.ts'

const wait = addMetric({ id: 'wait', title: 'Wait in the line', type: 'duration', place: 'queue' })
const withTill = (fields: Partial<Solution>): typeof kiosk =>
  edit(kiosk, wait, addSolution({ id: 'till-2', place: 'queue', title: 'A second till', ...fields }))
const severities = (fields: Partial<Solution>): readonly number[] =>
  foundBy(solutionWithoutMetric, withTill(fields)).map(({ severity }) => severity)

it('speaks of actions without a metric, louder once they are done', () => {
  expect(severities({ status: 'planned' })).toEqual([0.4])
  expect(severities({ status: 'doing' })).toEqual([0.4])
  expect(severities({ status: 'done' })).toEqual([0.5])
})

it('is silent where a metric is named, and of ideas and what was dropped', () => {
  expect(severities({ status: 'planned', metric: 'wait' })).toEqual([])
  expect(severities({ status: 'idea' })).toEqual([])
  expect(severities({ status: 'dropped' })).toEqual([])
})

it('is silent where nobody said whether it is an action', () => {
  expect(severities({})).toEqual([])
})

it('offers the metrics of the place, and the fix mends it', () => {
  const journey = withTill({ status: 'planned' })
  const [fix, ...others] = foundBy(solutionWithoutMetric, journey)[0]?.fixes ?? []
  expect(fix).toMatchObject({ id: 'link-metric', at: [{ kind: 'metric', id: 'wait' }] })
  expect(others).toEqual([])
  expect(foundBy(solutionWithoutMetric, edit(journey, ...(fix?.operations ?? [])))).toEqual([])
})
