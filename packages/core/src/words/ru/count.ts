import { figures } from './figures.ts'
import { plural, type Forms } from './plural.ts'

/** A number with its noun: 1 барьер, 3 барьера, 7 барьеров. */
export const count = (n: number, forms: Forms): string => `${figures.number(n)} ${plural(n, forms)}`
