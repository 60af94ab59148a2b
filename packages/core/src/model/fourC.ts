/** The four Cs: price, place, product and promotion as the customer sees them (Lauterborn, 1990). */
export const fourCs = ['cost', 'convenience', 'value', 'communication'] as const
/**
 * What a touchpoint, barrier or solution is about for the customer: `cost` what it takes of money, time and trouble,
 * `convenience` how easily it is had, `value` what it is worth to them, `communication` whether both sides understand
 * each other.
 */
export type FourC = (typeof fourCs)[number]
