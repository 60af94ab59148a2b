import type { KeyboardEvent } from 'react'
import type { FieldState } from './useField.ts'

/**
 * The keys of a field that is typed into: Enter keeps (in a text of several lines with Ctrl or Cmd), Escape puts back what
 * was there. Where nothing was typed, Escape is left to what is around.
 */
export const typingKeys =
  ({ keep, drop }: Pick<FieldState, 'keep' | 'drop'>, lines: 'one' | 'several') =>
  (event: KeyboardEvent): void => {
    // Enter also ends a composition of an input method; that one is not ours.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (lines === 'one' || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      event.stopPropagation()
      keep()
    } else if (event.key === 'Escape' && drop()) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
