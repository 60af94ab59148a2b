import type { RecordRef } from '@journeykit/core'

/** How an element names the record that it shows: `touchpoint:abc`. For hosts, links and tests. */
export const recordName = ({ kind, id }: RecordRef): string => `${kind}:${id}`
