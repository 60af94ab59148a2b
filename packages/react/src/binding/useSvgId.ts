import { useId } from 'react'

/** An id that is like no other on the page, the same on the server and in the browser, and fit for `url(#…)`. */
export const useSvgId = (): string => `jk${useId().replace(/\W/g, '')}`
