import fc from 'fast-check'
import type { Journey } from '../model/journey.ts'
import { applyOperation } from '../operations/apply.ts'
import { arbitraryJourney } from './arbitraryJourney.ts'
import { arbitraryPlan, type Plan } from './arbitraryOperation.ts'

const done = (journey: Journey, plans: readonly Plan[]): Journey =>
  plans.reduce((current, plan) => {
    const outcome = applyOperation(current, plan(current))
    return outcome.ok ? outcome.change.journey : current
  }, journey)

const plans = fc.array(arbitraryPlan, { maxLength: 9 })

/** Three versions of one journey: the first, and what two people made of it, each by operations of their own. */
export const arbitraryVersions: fc.Arbitrary<readonly [base: Journey, mine: Journey, theirs: Journey]> = fc
  .tuple(arbitraryJourney, plans, plans)
  .map(([base, mine, theirs]) => [base, done(base, mine), done(base, theirs)])

/** Three journeys that have nothing in common but their ids. */
export const arbitraryStrangers: fc.Arbitrary<readonly [base: Journey, mine: Journey, theirs: Journey]> = fc.tuple(
  arbitraryJourney,
  arbitraryJourney,
  arbitraryJourney,
)
