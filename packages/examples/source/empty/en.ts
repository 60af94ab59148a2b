/** The words of the empty journey in English. */
export const en = { locale: 'en', title: 'A new journey' } as const
