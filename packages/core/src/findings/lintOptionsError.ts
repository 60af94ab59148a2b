/** What can be wrong with the options of `lintJourney`. */
export type LintOptionsFault = 'unknown-rule' | 'repeated-rule' | 'unknown-setting' | 'bad-setting' | 'bad-day'

const sentences: Readonly<Record<LintOptionsFault, (subject: string, known: readonly string[]) => string>> = {
  'unknown-rule': (subject, known) => `There is no rule "${subject}". There are: ${known.join(', ')}.`,
  'repeated-rule': (subject) => `There are two rules "${subject}". Give your own rule another id.`,
  'unknown-setting': (subject, known) =>
    known.length === 0
      ? `There is no setting "${subject}": the rule has none.`
      : `There is no setting "${subject}". The rule has: ${known.join(', ')}.`,
  'bad-setting': (subject) => `The setting "${subject}" must be a finite number, 0 or more.`,
  'bad-day': (subject) => `"${subject}" is not a day. Write it as 2026-05-17.`,
}

/** Thrown for options that name what is not there, as values that nobody meant would otherwise pass unseen. */
export class LintOptionsError extends Error {
  override readonly name = 'LintOptionsError'
  readonly code: LintOptionsFault
  /** The name that is wrong; a setting as `too-long.overrun`. */
  readonly subject: string
  /** What may stand in its place; empty where anything else may. */
  readonly known: readonly string[]

  constructor(code: LintOptionsFault, subject: string, known: readonly string[] = []) {
    super(sentences[code](subject, known))
    this.code = code
    this.subject = subject
    this.known = known
  }
}
