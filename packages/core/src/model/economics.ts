import type { Fields } from './field.ts'
import { currency, money, optional } from './fields.ts'

/** What a customer is worth and costs, in one currency. */
export interface Economics {
  /** ISO 4217: `EUR`. */
  readonly currency: string
  /** What one customer brings in who goes the whole way. */
  readonly customerValue?: number
  /** What it costs to win one new customer. */
  readonly acquisitionCost?: number
  /** What it costs to keep one. */
  readonly retentionCost?: number
}

export const economicsFields: Fields<Economics> = {
  currency,
  customerValue: optional(money),
  acquisitionCost: optional(money),
  retentionCost: optional(money),
}
