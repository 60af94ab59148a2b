import { recordName } from './recordName.ts'
import type { Selection } from './selection.ts'

/**
 * Marks the elements of the selected records below another with `data-selected`. Done beside React, so that no card need
 * listen only to be marked now and then.
 */
export const markSelected = (root: Element | null, selection: Selection): void => {
  const names = new Set(selection.get().map(recordName))
  for (const element of root?.querySelectorAll<HTMLElement>('[data-record]') ?? [])
    element.toggleAttribute('data-selected', names.has(element.dataset['record'] ?? ''))
}
