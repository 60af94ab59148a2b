import type { Finding, FindingTerm } from '../findings/finding.ts'

/** The figure of this name behind a finding; undefined where it has none. */
export const findingTerm = ({ terms }: Finding, name: string): FindingTerm | undefined =>
  terms.find((term) => term.name === name)

/** The value of that figure; not a number where the finding has none. */
export const valueOf = (finding: Finding, name: string): number => findingTerm(finding, name)?.value ?? Number.NaN

/** What that figure is held against; not a number where the finding has none. */
export const limitOf = (finding: Finding, name: string): number => findingTerm(finding, name)?.limit ?? Number.NaN
