/** The cell that an element stands in, or is. */
export const cellOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null

export const nameOf = (cell: HTMLElement | null): string => cell?.dataset['cell'] ?? ''

/** The cell of this name below an element. Compared as text, so that no id can act as a selector. */
export const findCell = (root: Element | null, name: string): HTMLElement | undefined =>
  [...(root?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])].find((cell) => nameOf(cell) === name)
