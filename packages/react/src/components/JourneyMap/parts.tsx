import type { ReactElement, ReactNode } from 'react'
import { recordName } from '../../interaction/recordName.ts'
import type { EditedItemProps, EditedTextProps } from './MapEditing.ts'
import type { MapLook } from './MapLook.ts'

/** A text that people wrote: edited in place in an editor, a button where records open, plain otherwise. */
export const titleText = (look: MapLook, props: EditedTextProps): ReactElement => {
  const { edit, opens, contentLanguage } = look
  const { record, text, interfaceWord = false } = props
  if (edit) return <edit.Text {...props} />
  const bdi = (
    <bdi className="jk-text" lang={interfaceWord ? undefined : contentLanguage}>
      {text}
    </bdi>
  )
  if (!opens || record === 'journey') return bdi
  return (
    <button type="button" className="jk-open" data-open={recordName(record)}>
      {bdi}
    </button>
  )
}

/** Something that stands in a cell and can be selected, opened and moved where the map is edited. */
export const item = (look: MapLook, props: Omit<EditedItemProps, 'children'>, children: ReactNode): ReactElement => {
  const { edit, show } = look
  const { record, className, as: Element, dashed } = props
  const dimmed = show.filter !== undefined && !show.filter(record)
  const classes = dimmed ? `${className} jk-dimmed` : className
  if (edit)
    return (
      <edit.Item key={record.id} {...props} className={classes}>
        {children}
      </edit.Item>
    )
  return (
    <Element
      key={record.id}
      className={classes}
      data-record={recordName(record)}
      data-dashed={dashed === true ? true : undefined}
    >
      {children}
    </Element>
  )
}
