import type { ReactElement, ReactNode } from 'react'
import { useView } from './ViewContext.ts'

export interface HeadingProps {
  /** How many levels below the view's own heading; the deepest is 6. */
  readonly below?: number
  readonly className?: string
  readonly id?: string
  readonly children: ReactNode
}

/** A heading at the view's level, or below it. */
export const Heading = ({ below = 0, ...props }: HeadingProps): ReactElement => {
  const { headingLevel } = useView()
  const Element = `h${String(Math.min(6, headingLevel + below))}` as 'h2'
  return <Element {...props} />
}
