import type { ReactElement } from 'react'

/** A drawing in place of a picture: somebody, something to meet, the ground. It shows nothing that nobody knows. */
export const NoPicture = (): ReactElement => (
  <svg className="jk-frame-drawing" viewBox="0 0 120 90" aria-hidden="true">
    <path d="M14 72h92" />
    <circle cx="44" cy="34" r="9" />
    <path d="M27 72c0-17 7-25 17-25s17 8 17 25" />
    <path d="M72 22h26a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4h-17l-9 8v-8a4 4 0 0 1-4-4v-14a4 4 0 0 1 4-4z" />
    <path d="M78 30h14M78 36h9" />
  </svg>
)
