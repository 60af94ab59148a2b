/** A noun of a sentence as the first word of a menu's line. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
