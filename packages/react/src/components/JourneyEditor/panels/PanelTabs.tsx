import type { KeyboardEvent, ReactElement } from 'react'
import { Spoken } from '../../View/Spoken.tsx'
import { useEditor } from '../EditorContext.ts'
import type { PanelName } from '../editorState.ts'
import { openPanel } from './openPanel.ts'

const panels: readonly PanelName[] = ['details', 'findings', 'plan']

export interface PanelTabsProps {
  readonly panel: PanelName
  /** The id that the ids of the tabs begin with. */
  readonly id: string
}

/** Where a key leads among the tabs; they meet at the ends. Left and right as they are seen. */
const tabTarget = (key: string, at: number, rtl: boolean): number | undefined => {
  const [forth, back] = rtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  if (key === forth) return (at + 1) % panels.length
  if (key === back) return (at + panels.length - 1) % panels.length
  if (key === 'Home') return 0
  return key === 'End' ? panels.length - 1 : undefined
}

/** Which panel is shown. The arrow keys go from tab to tab and show what they come to. */
export const PanelTabs = ({ panel, id }: PanelTabsProps): ReactElement => {
  const { words, state } = useEditor()
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl'
    const target = tabTarget(event.key, panels.indexOf(panel), rtl)
    const next = target === undefined ? undefined : panels[target]
    if (next === undefined || target === undefined) return
    event.preventDefault()
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[target]?.focus()
    openPanel(state, next)
  }
  return (
    <div role="tablist" aria-label={words.panels} className="jk-panel-tabs" onKeyDown={onKeyDown}>
      {panels.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${id}-${name}`}
          aria-selected={name === panel}
          aria-controls={`${id}-panel`}
          tabIndex={name === panel ? 0 : -1}
          onClick={() => {
            openPanel(state, name)
          }}
        >
          <Spoken>{words.panelName[name]}</Spoken>
        </button>
      ))}
    </div>
  )
}
