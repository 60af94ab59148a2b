/** The parts of a service blueprint, from the customer down. Touchpoints are part of the frontstage. */
export const blueprintRoles = ['actions', 'frontstage', 'backstage', 'support'] as const
/** A part of a service blueprint; see `blueprintRoles`. */
export type BlueprintRole = (typeof blueprintRoles)[number]

/** The lines of a service blueprint, from the customer down. */
export const blueprintLines = ['interaction', 'visibility', 'internal'] as const
/**
 * `interaction`: below it others act than the customer. `visibility`: below it the customer sees nothing.
 * `internal`: below it others serve those who serve the customer.
 */
export type BlueprintLineName = (typeof blueprintLines)[number]
