import { inOrder, linkEvidence, recordOf, unlinkEvidence, type RecordRef } from '@journeykit/core'
import { isMomentOfTruth, placeOf, toggleMomentOfTruth, unmarkable } from '../../../../editing/momentOfTruth.ts'
import type { MenuItem } from '../../../Menu/MenuItem.ts'
import { journeyOf, type Hand } from '../hand.ts'
import { recordTitle } from '../recordTitle.ts'
import type { MenuPart } from './MenuFor.ts'

const linksOf = (hand: Hand, { kind, id }: RecordRef): readonly string[] => {
  const record = recordOf(journeyOf(hand), kind, id)
  return record && 'evidence' in record ? (record.evidence ?? []) : []
}

const evidenceItem = (hand: Hand, record: RecordRef): MenuItem => {
  const { words, run } = hand.editor
  const all = inOrder(journeyOf(hand), 'evidence')
  return {
    key: 'evidence',
    text: words.linkEvidence,
    disabled: all.length === 0 ? words.noEvidence : undefined,
    items: () =>
      all.map(({ id, strength }) => {
        const linked = linksOf(hand, record).includes(id)
        const of = { kind: record.kind, id: record.id, evidence: id } as Parameters<typeof linkEvidence>[0]
        return {
          key: id,
          text: recordTitle(journeyOf(hand), { kind: 'evidence', id }, words),
          detail: words.evidenceStrength[strength],
          checked: linked,
          several: true,
          choose: () => run(linked ? unlinkEvidence(of) : linkEvidence(of)),
        }
      }),
  }
}

/** What a place means, and why something is believed. */
export const meaningItems: MenuPart = ({ hand, record }) => {
  if (record.kind === 'lane') return []
  const { words, run } = hand.editor
  const journey = journeyOf(hand)
  const place = placeOf(journey, record)
  if (place === undefined) return []
  const reason = unmarkable(journey, place)
  return [
    {
      key: 'moment',
      text: words.markMoment,
      checked: isMomentOfTruth(journey, place),
      several: true,
      disabled:
        reason === 'no-persona' ? words.momentNeedsPersona : reason === 'has-steps' ? words.momentNeedsStep : undefined,
      choose: () => run(toggleMomentOfTruth(journeyOf(hand), place)),
    },
    evidenceItem(hand, record),
  ]
}
