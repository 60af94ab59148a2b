/** An amount of money. */
export interface Money {
  /** In units of the currency: 12.5 is twelve and a half euros. */
  readonly amount: number
  /** ISO 4217: `EUR`. */
  readonly currency: string
}
