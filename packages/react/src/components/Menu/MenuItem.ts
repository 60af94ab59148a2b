import type { ReactNode } from 'react'

/** One line of a menu: something to do, one of several of which one holds, or the door to a second list. */
export interface MenuItem {
  readonly key: string
  readonly text: string
  /** Small print at the end of the line. */
  readonly detail?: string
  readonly icon?: ReactNode
  /** Said of what holds or does not; absent for what is only done. */
  readonly checked?: boolean
  /** True where several may hold at once. Choosing one leaves the menu open. */
  readonly several?: boolean
  /** Why it cannot be chosen now. It is still found, and says why. */
  readonly disabled?: string | undefined
  /** True where a line divides it from what stands above. */
  readonly divided?: boolean
  /** Does it. Returns the sentence of a refusal; then the menu stays open and says it. */
  readonly choose?: () => string | undefined
  /** Instead: a second list, which takes the place of the first. */
  readonly items?: () => readonly MenuItem[]
}

export const roleOf = ({ checked, several = false }: MenuItem): 'menuitem' | 'menuitemradio' | 'menuitemcheckbox' => {
  if (checked === undefined) return 'menuitem'
  return several ? 'menuitemcheckbox' : 'menuitemradio'
}
