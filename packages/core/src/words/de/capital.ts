/** A phrase as it begins a sentence. */
export const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase('de')}${text.slice(1)}`
