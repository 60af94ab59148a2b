import type { ReactElement } from 'react'

/** What is worse is hatched, so that it differs without colour. Lines that lie across stay the same however far the drawing is stretched. */
export const Hatch = ({ id }: { readonly id: string }): ReactElement => (
  <pattern id={id} width="8" height="5" patternUnits="userSpaceOnUse">
    <path className="jk-hatch" d="M0 2.5H8" />
  </pattern>
)
