import type { EvidenceStrength } from '@journeykit/core'

/** The fuller the ring, the more is known. */
export const evidenceGlyphs: Readonly<Record<EvidenceStrength, string>> = {
  assumed: '○',
  inferred: '◔',
  observed: '◑',
  measured: '●',
}
