import type { MetricNow } from '../analysis/metricNow.ts'

/** How a metric changed since the reading before; `changed` where nobody said which way is better. */
export type ChangeState = 'better' | 'worse' | 'same' | 'changed'

/** How a metric changed since the reading before; undefined without one. */
export const changeState = ({ change, direction }: MetricNow): ChangeState | undefined => {
  if (change === undefined) return undefined
  if (change === 0) return 'same'
  if (direction === undefined) return 'changed'
  return change > 0 === (direction === 'higher') ? 'better' : 'worse'
}

/** Where a metric stands to its target: there, between baseline and target, farther than it began, or simply not there. */
export type TargetState = 'reached' | 'on-the-way' | 'farther' | 'missed'

/** Where a metric stands to its target; undefined where value, target, or the way that is better are not known. */
export const targetState = ({ current, target, direction, progress }: MetricNow): TargetState | undefined => {
  if (!current || target === undefined) return undefined
  if (progress !== undefined) return progress >= 1 ? 'reached' : progress < 0 ? 'farther' : 'on-the-way'
  if (direction === undefined) return current.value === target ? 'reached' : undefined
  return (direction === 'higher' ? current.value >= target : current.value <= target) ? 'reached' : 'missed'
}
