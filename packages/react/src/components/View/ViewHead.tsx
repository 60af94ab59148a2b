import type { ReactElement, ReactNode } from 'react'
import { Heading } from './Heading.tsx'
import { useView } from './ViewContext.ts'

export interface ViewHeadProps {
  /** What kind of view this is, over the heading. */
  readonly eyebrow?: ReactNode
  readonly title: ReactNode
  /** A sentence under the heading. */
  readonly hint?: ReactNode
  /** What stands at the other end of the head. */
  readonly children?: ReactNode
}

/** The heading by which a view is named, and what stands around it. */
export const ViewHead = ({ eyebrow, title, hint, children }: ViewHeadProps): ReactElement => {
  const { titleId } = useView()
  return (
    // Not a header: inside a figure that would be the page's banner.
    <div className="jk-head">
      <div>
        {eyebrow !== undefined && <p className="jk-eyebrow">{eyebrow}</p>}
        <Heading className="jk-title" id={titleId}>
          {title}
        </Heading>
        {hint !== undefined && <p className="jk-scenario">{hint}</p>}
      </div>
      {children !== undefined && <div className="jk-head-end">{children}</div>}
    </div>
  )
}
