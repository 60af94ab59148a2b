import type { Change } from '../operations/change.ts'

/** Changes that will be one, or none. */
export interface Transaction {
  readonly changes: Change[]
  abandoned: boolean
}

/** Does the work of a transaction, or of one inside it: whatever throws out of it abandons the whole. */
export const carryOut = (transaction: Transaction, work: (abandon: () => void) => void): void => {
  const abandon = (): void => {
    transaction.abandoned = true
  }
  try {
    work(abandon)
  } catch (error) {
    abandon()
    throw error
  }
}
