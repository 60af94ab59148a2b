import { pluralIn } from '../plural.ts'

/** The forms for 1 (and 21, 31 …), for 2–4 (and 22–24 …), and for 5, 11–14 and the rest. */
export type Forms = readonly [one: string, few: string, many: string]

const form = /* @__PURE__ */ pluralIn('ru')

/** The form of a noun beside a number: 1 канал, 3 канала, 7 каналов; beside a fraction the genitive, 1,5 канала. */
export const plural = (n: number, [one, few, many]: Forms): string => form(n, { one, few, many, other: few })
