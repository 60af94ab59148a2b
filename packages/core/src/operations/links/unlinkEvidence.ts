import { defineOperation, type Creator } from '../definition.ts'
import { evidenceLink, type EvidenceLink } from './linkEvidence.ts'
import { linking } from './linking.ts'

/** Says that a record does not rest on a piece of evidence after all. */
export const unlinkEvidence: Creator<'evidence.unlink', EvidenceLink, EvidenceLink> = /* @__PURE__ */ defineOperation(
  /* @__PURE__ */ linking('evidence.unlink', false, ['kind', 'id', 'evidence'], evidenceLink),
  (link) => link,
)
