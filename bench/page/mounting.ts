import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import type { Prepared } from './subject.ts'

/** Draws by mounting a React element on a root of its own. */
export const mounting = (stage: HTMLElement, element: ReactElement): Prepared => {
  let root: Root | undefined
  return {
    draw() {
      const made = createRoot(stage)
      root = made
      flushSync(() => {
        made.render(element)
      })
    },
    clear() {
      root?.unmount()
    },
  }
}
