import type { Id } from '../../model/id.ts'
import type { Kind } from '../../model/kind.ts'
import { defineOperation, type Creator } from '../definition.ts'
import { linking, type Link } from './linking.ts'

/** A record and a piece of evidence that it rests on. */
export interface EvidenceLink {
  readonly kind: Exclude<Kind, 'evidence' | 'lane' | 'channel'>
  readonly id: string
  readonly evidence: Id<'evidence'>
}

export const evidenceLink = ({ kind, id, evidence }: EvidenceLink): Link => ({
  kind,
  id,
  field: 'evidence',
  to: evidence,
})

/** Says that a record rests on a piece of evidence. */
export const linkEvidence: Creator<'evidence.link', EvidenceLink, EvidenceLink> = /* @__PURE__ */ defineOperation(
  /* @__PURE__ */ linking('evidence.link', true, ['kind', 'id', 'evidence'], evidenceLink),
  (link) => link,
)
