import { useEffect, useLayoutEffect as useLayoutEffectInBrowser } from 'react'

/**
 * React's own, in a browser. On a server nothing is laid out and neither effect runs, but React 18 complains there about
 * each one of this kind. Of the same name, so that the rules of hooks know it.
 */
export const useLayoutEffect: typeof useLayoutEffectInBrowser =
  typeof document === 'undefined' ? useEffect : useLayoutEffectInBrowser
