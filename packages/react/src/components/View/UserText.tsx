import type { ReactElement } from 'react'
import { useView } from './ViewContext.ts'

/** Text that people wrote: isolated from the direction of what is around it, and marked with its own language. */
export const UserText = ({ children }: { readonly children: string }): ReactElement => (
  <bdi lang={useView().contentLanguage}>{children}</bdi>
)
