import { evidenceOf, type EvidenceStrength, type Id, type Journey } from '@journeykit/core'

/** How strong a record's evidence is; undefined where it names none. */
export const strengthOf = (
  journey: Journey,
  { evidence }: { readonly evidence?: readonly Id<'evidence'>[] },
): EvidenceStrength | undefined => evidence && evidenceOf(journey, { evidence })
