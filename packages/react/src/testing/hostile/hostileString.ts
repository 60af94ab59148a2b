/** A text that somebody might write into a journey to break the page it is shown on, or by mere bad luck. */
export interface HostileString {
  readonly name: string
  /** What it would break: `markup`, `direction`, `length` … */
  readonly attacks: string
  readonly text: string
}

/** Names the strings of one kind of attack. */
export const attacking = (attacks: string, texts: Readonly<Record<string, string>>): readonly HostileString[] =>
  Object.entries(texts).map(([name, text]) => ({ name: `${attacks}: ${name}`, attacks, text }))
