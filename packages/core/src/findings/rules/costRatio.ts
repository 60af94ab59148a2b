import type { JourneyRule } from '../rule.ts'

type Settings = Readonly<Record<'lowest' | 'highest', number>>

/**
 * Winning a customer costs so many times what keeping one does, and the journey's own figures give a ratio outside the
 * usual range: one of the two is probably mistaken, or counted over another span of time. Without both costs, or where
 * keeping costs nothing, there is no ratio and nothing is said.
 *
 * - `lowest`: the usual range begins at 3 times.
 * - `highest`: the usual range ends at 30 times.
 *
 * Severity: 0.15, a hint.
 *
 * Fix: none, for only people can look the figures up.
 *
 * Source: customer journey practice: winning a new client costs 3 to 30 times what keeping one does.
 */
export const costRatio: JourneyRule<'cost-ratio', Settings> = {
  id: 'cost-ratio',
  settings: { lowest: 3, highest: 30 },
  find({ economics }, { settings: { lowest, highest } }) {
    const won = economics?.acquisitionCost
    const kept = economics?.retentionCost
    if (won === undefined || kept === undefined || kept === 0) return []
    const ratio = won / kept
    if (ratio >= lowest && ratio <= highest) return []
    const terms = [{ name: 'ratio', value: ratio, limit: ratio < lowest ? lowest : highest }]
    return [{ at: [], severity: 0.15, terms, from: [], fixes: [] }]
  },
}
