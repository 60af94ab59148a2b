import type { ReactElement, ReactNode } from 'react'
import { useView } from './ViewContext.ts'

/** A sentence of the interface, in the direction of its own language, whatever the direction of the view. */
export const Spoken = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <bdi dir={useView().words.direction}>{children}</bdi>
)
