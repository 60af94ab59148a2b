import type { ReactElement } from 'react'
import type { MapLook } from './MapLook.ts'

/** A journey that has no stages yet: what it is, and in an editor what to do. */
export const emptyMap = (look: MapLook): ReactElement => {
  const { words, edit, slots } = look
  if (edit) return <edit.Empty />
  const usual = (
    <div className="jk-empty">
      <p>
        <b>{words.emptyTitle}</b>
      </p>
      <p>{words.emptyHintReadOnly}</p>
    </div>
  )
  return slots.renderEmpty ? <>{slots.renderEmpty({ usual })}</> : usual
}
