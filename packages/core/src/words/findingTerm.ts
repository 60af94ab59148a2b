import type { Finding, FindingTerm } from '../findings/finding.ts'

/** The figure of this name behind a finding; undefined where it has none. */
export const findingTerm = ({ terms }: Finding, name: string): FindingTerm | undefined =>
  terms.find((term) => term.name === name)
