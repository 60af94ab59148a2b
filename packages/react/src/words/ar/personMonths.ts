import { count } from './count.ts'

/** An effort: شهر عمل واحد، شهرا عمل، 3 أشهر عمل. */
export const personMonths = (n: number): string =>
  count(n, ['لا أشهر عمل', 'شهر عمل واحد', 'شهرا عمل', 'أشهر عمل', 'شهر عمل', 'شهر عمل'])
