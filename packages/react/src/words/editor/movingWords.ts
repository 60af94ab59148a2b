import type { Kind } from '@journeykit/core'

/** Where something is carried to, in titles as they were written; what is absent is not said. */
export interface Whereto {
  readonly stage?: string | undefined
  readonly step?: string | undefined
  readonly lane?: string | undefined
  /** Which it would be among those that are there, from 1. */
  readonly position: number
  readonly of: number
}

/**
 * What the editor says of moving, copying and selecting. Labels of menus begin with a capital. “What” is a title in quotation
 * marks, or a count of things.
 */
export interface MovingWords {
  /** From a second list of a menu to the first. */
  readonly back: string
  readonly openDetails: string
  readonly renameThis: string
  readonly select: string
  readonly deselect: string
  /** One place on. In a language that is written from right to left, back is to the right. */
  readonly moveBy: Readonly<Record<'back' | 'forth' | 'up' | 'down', string>>
  /** Why it cannot go there. */
  readonly moveEdge: Readonly<Record<'back' | 'forth' | 'up' | 'down', string>>
  /** The same along the journey, where it does not run as the words of “back” and “forth” say: down, or the other way. */
  readonly moveAlong: Readonly<Record<'back' | 'forth', string>>
  readonly moveAlongEdge: Readonly<Record<'back' | 'forth', string>>
  readonly moveToPlace: string
  readonly moveToStage: string
  readonly moveToLane: string
  readonly moveToChannel: string
  readonly noChannel: string
  readonly lift: string
  readonly duplicate: string
  readonly copy: string
  readonly cut: string
  readonly paste: string
  readonly linkEvidence: string
  readonly noEvidence: string
  readonly markMoment: string
  readonly momentNeedsPersona: string
  readonly momentNeedsStep: string
  readonly addBefore: Readonly<Record<'stage' | 'step' | 'lane', string>>
  readonly addStep: string
  readonly addAfter: Readonly<Record<'stage' | 'step' | 'lane', string>>
  /** What something new is called until it is named. */
  readonly unnamed: Readonly<Record<'stage' | 'step', string>>
  readonly fold: string
  readonly unfold: string
  readonly removeThis: string
  readonly close: string

  /** “3 things”. */
  readonly things: (count: number) => string
  /** “step “Order”, lane “Touchpoints”, 2 of 3”. */
  readonly whereto: (where: Whereto) => string
  /** What an act on several records is called where it is undone: “Move 3 things”. */
  readonly actLabel: Readonly<Record<'move' | 'duplicate' | 'paste' | 'remove', (what: string) => string>>
  readonly announceLifted: (what: string) => string
  readonly announcePutDown: (what: string, where: string) => string
  readonly announcePutBack: (what: string) => string
  readonly announceMoved: (what: string, where: string) => string
  readonly announceDuplicated: (what: string) => string
  readonly announceCopied: (what: string) => string
  readonly announcePasted: (what: string) => string
  readonly announceRemoved: (what: string) => string
  readonly announceNothingSelected: string

  /** Why the clipboard gave nothing to paste. */
  readonly clipFault: Readonly<
    Record<'empty' | 'closed' | 'not-a-clip' | 'later-version' | 'too-long' | 'damaged', string>
  >
  readonly pasteNowhere: string
  /** What of a paste is not as it was where it was copied. */
  readonly pasteMade: (kind: Kind, title: string | undefined) => string
  readonly pasteLeftOut: (kind: Kind, title: string | undefined) => string
  readonly pasteUnlinked: (kind: Kind, title: string | undefined) => string
  readonly pasteRescaled: string
}
