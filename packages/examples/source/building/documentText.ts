import type { Journey } from '@journeykit/core'

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** The file that holds a journey: keys sorted, so that the same journey always gives the same text. */
export const documentText = (journey: Journey): string =>
  `${JSON.stringify({ format: 'journeykit', version: 1, journey }, sorted, 2)}\n`
