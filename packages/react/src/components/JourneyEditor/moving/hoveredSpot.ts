import { recordOf, type Journey, type RecordRef } from '@journeykit/core'
import { familyOf, fitsLane, isAmong, isCard, type CardKind } from '../../../editing/families.ts'
import type { Lift } from '../../../editing/lift.ts'
import { columnOfPlace, laneOfCard, spotsInCell, type Spot } from '../../../editing/spot.ts'
import { findRecord, recordIn } from './findRecord.ts'

/** Where a pointer is. */
export interface Point {
  readonly x: number
  readonly y: number
}

const elementAt = (root: HTMLElement, { x, y }: Point): Element | null => {
  const home = root.getRootNode()
  return home instanceof ShadowRoot ? home.elementFromPoint(x, y) : root.ownerDocument.elementFromPoint(x, y)
}

/** True where a pointer is past the middle of a box, downwards or as the map is read. */
const isPast = (element: Element, { x, y }: Point, along: 'down' | 'across'): boolean => {
  const box = element.getBoundingClientRect()
  if (along === 'down') return y > box.top + box.height / 2
  const right = x > box.left + box.width / 2
  return getComputedStyle(element).direction === 'rtl' ? !right : right
}

/** The spot of a cell above the first card that the pointer is not past. */
const spotAmong = (root: HTMLElement, spots: readonly Spot[], kind: CardKind, point: Point): Spot | undefined =>
  spots.find(({ before }) => {
    const card = before === undefined ? undefined : findRecord(root, { kind, id: before })
    return before === undefined || (card !== undefined && !isPast(card, point, 'down'))
  })

const cardSpot = (root: HTMLElement, journey: Journey, { refs }: Lift, point: Point): Spot | undefined => {
  const [lead] = refs
  const cell = elementAt(root, point)?.closest<HTMLElement>('[data-place]')
  // A map that runs down has no lanes side by side: there a card stays in its own.
  const { lane = (lead && laneOfCard(journey, lead)?.id) ?? '', place = '' } = cell?.dataset ?? {}
  const kind = lead?.kind
  const role = recordOf(journey, 'lane', lane)?.role
  const column = columnOfPlace(journey, place)
  if (kind === undefined || !isCard(kind) || role === undefined || !column || !fitsLane(kind, role)) return undefined
  return spotAmong(root, spotsInCell(journey, kind, lane, column, refs), kind, point)
}

/** The sibling after another one, of those that stay. */
const nextStaying = (
  siblings: readonly string[],
  id: string,
  kind: RecordRef['kind'],
  refs: readonly RecordRef[],
): string | undefined => siblings.slice(siblings.indexOf(id) + 1).find((other) => !isAmong(refs, { kind, id: other }))

const idsOf = (root: HTMLElement, kind: RecordRef['kind']): readonly string[] =>
  [...root.querySelectorAll('[data-record]')].flatMap((element) => {
    const ref = recordIn(element)
    return ref?.kind === kind ? [ref.id] : []
  })

const spotBeside = (before: string | undefined, stage: string | undefined): Spot => ({
  ...(stage !== undefined && { stage }),
  ...(before !== undefined && { before }),
})

/** The head in a row or a column of heads that a pointer is level with: it need not stay within them. */
const headAlong = (root: HTMLElement, own: Element, along: 'down' | 'across', { x, y }: Point): Element | undefined => {
  const box = own.getBoundingClientRect()
  const line = along === 'down' ? { x: box.left + box.width / 2, y } : { x, y: box.top + box.height / 2 }
  return elementAt(root, line)?.closest('[data-cell]') ?? undefined
}

/** The head nearest to a pointer, where heads stand far apart below each other. */
const nearestHead = (root: HTMLElement, kind: RecordRef['kind'], { y }: Point): Element | undefined => {
  const farOff = (element: Element): number => {
    const { top, height } = element.getBoundingClientRect()
    return Math.abs(y - (top + height / 2))
  }
  const heads = [...root.querySelectorAll('.jk-down [data-record]')].filter(
    (element) => recordIn(element)?.kind === kind,
  )
  return heads.reduce<Element | undefined>(
    (near, element) => (near && farOff(near) <= farOff(element) ? near : element),
    undefined,
  )
}

/** The spot among stages, steps or lanes. Only the way along them counts. */
const headSpot = (root: HTMLElement, journey: Journey, { refs }: Lift, point: Point): Spot | undefined => {
  const [lead] = refs
  const own = lead && findRecord(root, lead)
  if (!lead || !own) return undefined
  const isDown = own.closest('.jk-down') !== null
  const along = isDown || lead.kind === 'lane' ? 'down' : 'across'
  const element = isDown ? nearestHead(root, lead.kind, point) : headAlong(root, own, along, point)
  const ref = recordIn(element)
  if (!element || !ref || ref.kind !== lead.kind || isAmong(refs, ref)) return undefined
  const stage = ref.kind === 'step' ? recordOf(journey, 'step', ref.id)?.stage : undefined
  const siblings = idsOf(root, ref.kind).filter(
    (id) => stage === undefined || recordOf(journey, 'step', id)?.stage === stage,
  )
  return spotBeside(isPast(element, point, along) ? nextStaying(siblings, ref.id, ref.kind, refs) : ref.id, stage)
}

/** The spot that a pointer is over, for what is lifted; undefined where it cannot be put down there. */
export const hoveredSpot = (root: HTMLElement, journey: Journey, lift: Lift, point: Point): Spot | undefined =>
  familyOf(lift.refs[0]?.kind ?? 'emotion') === 'card'
    ? cardSpot(root, journey, lift, point)
    : headSpot(root, journey, lift, point)
