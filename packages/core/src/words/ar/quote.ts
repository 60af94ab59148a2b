import { isolated } from '../isolated.ts'

export const quote = (text: string): string => `«${isolated(text)}»`
