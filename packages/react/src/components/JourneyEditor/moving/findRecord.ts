import type { RecordRef } from '@journeykit/core'
import { recordName } from '../../../interaction/recordName.ts'
import { recordOfName } from '../../../interaction/recordOfName.ts'

/** The record that an element bears, or undefined. */
export const recordIn = (element: Element | null | undefined): RecordRef | undefined =>
  recordOfName(element?.getAttribute('data-record') ?? '')

/** The element of a record below another. Compared as text, so that no id can act as a selector. */
export const findRecord = (root: ParentNode | null | undefined, ref: RecordRef): HTMLElement | undefined =>
  [...(root?.querySelectorAll<HTMLElement>('[data-record]') ?? [])].find(
    (element) => element.getAttribute('data-record') === recordName(ref),
  )
