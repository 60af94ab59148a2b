/**
 * Arabic with the digits 0–9 for `Intl`. Which digits “ar” alone brings differs from browser to browser, and what a
 * server wrote must be what the browser writes over it.
 */
export const language = 'ar-u-nu-latn'
