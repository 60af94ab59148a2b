import { kinds, type Kind, type RecordRef } from '@journeykit/core'

/** A record as the text that its element bears: `data-record="touchpoint:tp-1"`. */
export const recordKey = ({ kind, id }: RecordRef): string => `${kind}:${id}`

const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text)

/** The record that an element bears, or undefined. Ids may hold colons, kinds do not. */
export const recordIn = (element: Element | null | undefined): RecordRef | undefined => {
  const key = element?.getAttribute('data-record') ?? ''
  const kind = key.slice(0, key.indexOf(':'))
  return isKind(kind) ? { kind, id: key.slice(kind.length + 1) } : undefined
}

/** The element of a record below another. Compared as text, so that no id can act as a selector. */
export const findRecord = (root: ParentNode | null, ref: RecordRef): HTMLElement | undefined =>
  [...(root?.querySelectorAll<HTMLElement>('[data-record]') ?? [])].find(
    (element) => element.getAttribute('data-record') === recordKey(ref),
  )
