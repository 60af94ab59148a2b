import type { ReactElement } from 'react'
import { useMap } from './MapContext.ts'

/** A journey that has no stages yet: what it is, and what to do. */
export const EmptyMap = (): ReactElement => {
  const { words, editable } = useMap()
  return (
    <div className="jk-empty">
      <p>
        <b>{words.emptyTitle}</b>
      </p>
      <p>{editable ? words.emptyHint : words.emptyHintReadOnly}</p>
    </div>
  )
}
