/** How bad a finding is, from 1, only a hint, to 5. */
export type SeverityLevel = 1 | 2 | 3 | 4 | 5

const levels: readonly SeverityLevel[] = [1, 2, 3, 4]

/** The fifth of 0 … 1 in which a severity lies; what lies between two fifths counts to the milder. */
export const severityLevel = (severity: number): SeverityLevel => levels.find((level) => severity * 5 <= level) ?? 5
