import { useSyncExternalStore, type ReactElement, type ReactNode } from 'react'
import { useRoving } from '../../../interaction/useRoving.ts'
import { changeLabel } from '../../JourneyMap/changeLabel.ts'
import { useEditor, useEditorState } from '../EditorContext.ts'
import type { EditorState, PanelName } from '../editorState.ts'
import { AddMenu } from './AddMenu.tsx'
import { AddStage } from './AddStage.tsx'
import { Tool } from './Tool.tsx'

const History = (): ReactElement => {
  const { store, words, undo, redo } = useEditor()
  const { canUndo, canRedo, undoLabel, redoLabel } = useSyncExternalStore(
    store.subscribe,
    store.getState,
    store.getState,
  )
  const nameOf = (label: string | undefined, of: (label: string) => string, alone: string) =>
    label === undefined ? alone : of(changeLabel(label, words))
  return (
    <>
      <Tool label={words.undo} title={nameOf(undoLabel, words.undoOf, words.undo)} idle={!canUndo} onClick={undo} />
      <Tool label={words.redo} title={nameOf(redoLabel, words.redoOf, words.redo)} idle={!canRedo} onClick={redo} />
    </>
  )
}

const sheetOf = ({ sheet }: EditorState): EditorState['sheet'] => sheet
const panelOf = ({ panel }: EditorState): PanelName | undefined => panel
const fittingOf = ({ fitting }: EditorState): boolean => fitting

const Sheets = (): ReactElement => {
  const { words, state } = useEditor()
  const sheet = useEditorState(sheetOf)
  const fitting = useEditorState(fittingOf)
  const toggle = (which: EditorState['sheet']) => () => {
    state.set({ ...state.get(), sheet: sheet === which ? undefined : which })
  }
  return (
    <>
      <Tool label={words.show} title={words.showTitle} pressed={sheet === 'show'} onClick={toggle('show')} />
      <Tool
        label={words.fit}
        title={words.fitTitle}
        pressed={fitting}
        onClick={() => {
          state.set({ ...state.get(), fitting: !fitting })
        }}
      />
      <Tool label={words.find} title={words.findTitle} pressed={sheet === 'find'} onClick={toggle('find')} />
      <Tool label={words.shortcuts} pressed={sheet === 'shortcuts'} onClick={toggle('shortcuts')} />
    </>
  )
}

const panels: readonly PanelName[] = ['details', 'findings', 'plan']

const Panels = (): ReactElement => {
  const { words, state } = useEditor()
  const panel = useEditorState(panelOf)
  return (
    <>
      {panels.map((name) => (
        <Tool
          key={name}
          label={words.panelName[name]}
          pressed={panel === name}
          onClick={() => {
            state.set({ ...state.get(), panel: panel === name ? undefined : name })
          }}
        />
      ))}
    </>
  )
}

/** What can be done with the map as a whole, in one tab stop. */
export const Toolbar = ({ children }: { readonly children?: ReactNode }): ReactElement => {
  const { words } = useEditor()
  return (
    <div className="jk-tools">
      <div className="jk-toolbar" role="toolbar" aria-label={words.toolbar} {...useRoving()}>
        <AddStage />
        <AddMenu />
        <span className="jk-tool-group">
          <History />
        </span>
        <span className="jk-tool-group">
          <Sheets />
        </span>
        <span className="jk-tool-group">
          <Panels />
        </span>
      </div>
      {children}
    </div>
  )
}
