import type { ReactElement } from 'react'
import { useEditor, useEditorState } from '../EditorContext.ts'
import type { EditorState, PanelName } from '../editorState.ts'
import { loadLater } from '../later/loadLater.ts'
import { LoadingPart } from './LoadingPart.tsx'
import { useLoaded } from './useLoaded.ts'

const panelOf = ({ panel }: EditorState): PanelName | undefined => panel

/** The panel beside the map that is open, if one is. Its frame is fetched with all that acts, what stands in it when it is opened. */
export const EditorPanel = (): ReactElement | null => {
  const { words } = useEditor()
  const panel = useEditorState(panelOf)
  const loaded = useLoaded(panel === undefined ? undefined : loadLater(words.later))
  if (panel === undefined) return null
  if (loaded.state === 'ready') return <loaded.value.parts.Panel />
  const name = words.panelName[panel]
  return (
    <aside className="jk-panel" aria-label={name}>
      <div className="jk-panel-body">
        <LoadingPart name={name} loaded={loaded} />
      </div>
    </aside>
  )
}
