import type { ReactElement } from 'react'
import { useEditor } from './EditorContext.ts'
import { LaterPart } from './later/LaterPart.tsx'
import { Sheet } from './Sheet.tsx'

/** What stands between the toolbar and the map while it is asked for: what is shown, the find bar, the list of shortcuts. */
export const Sheets = (): ReactElement => {
  const { words } = useEditor()
  return (
    <>
      <Sheet name="show" title={words.showTitle}>
        <LaterPart part="ShowChoices" name={words.showTitle} />
      </Sheet>
      <Sheet name="find" title={words.findTitle}>
        <LaterPart part="FindBar" name={words.findTitle} />
      </Sheet>
      <Sheet name="shortcuts" title={words.shortcuts}>
        <LaterPart part="ShortcutList" name={words.shortcuts} />
      </Sheet>
    </>
  )
}
