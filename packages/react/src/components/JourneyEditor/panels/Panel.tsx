import { useCallback, useId, useMemo, useRef, type ReactElement } from 'react'
import type { Journey } from '@journeykit/core'
import { useJourney } from '../../../binding/useJourney.ts'
import { useKeptFocus } from '../../../interaction/useKeptFocus.ts'
import { ViewContext, type ViewSettings } from '../../View/ViewContext.ts'
import { useEditor, useEditorState } from '../EditorContext.ts'
import type { EditorState, PanelName } from '../editorState.ts'
import { DetailsPart } from './DetailsPart.tsx'
import { FindingsPanel } from './FindingsPanel.tsx'
import { PanelTabs } from './PanelTabs.tsx'
import { PlanPanel } from './PlanPanel.tsx'
import { usePanelFocus } from './usePanelFocus.ts'

const panelOf = ({ panel }: EditorState): PanelName | undefined => panel

const selectLocale = (journey: Journey): string => journey.locale

const parts: Readonly<Record<PanelName, () => ReactElement>> = {
  details: DetailsPart,
  findings: FindingsPanel,
  plan: PlanPanel,
}

const Frame = ({ panel }: { readonly panel: PanelName }): ReactElement => {
  const { words } = useEditor()
  const id = useId()
  const root = useRef<HTMLElement | null>(null)
  const { onFocus, close } = usePanelFocus(root)
  const keepFocus = useKeptFocus()
  const attach = useCallback(
    (element: HTMLElement | null) => {
      root.current = element
      keepFocus(element)
    },
    [keepFocus],
  )
  const Part = parts[panel]
  return (
    <aside
      ref={attach}
      className="jk-panel"
      aria-label={words.panelName[panel]}
      onFocus={onFocus}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
        event.preventDefault()
        event.stopPropagation()
        close()
      }}
    >
      <div className="jk-panel-head">
        <PanelTabs panel={panel} id={id} />
        <button
          type="button"
          className="jk-detail-tool"
          aria-label={words.closePanel}
          title={words.closePanel}
          onClick={close}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${panel}`} className="jk-panel-body">
        <Part />
      </div>
    </aside>
  )
}

/** The panel beside the map that is open: the details of what is selected, the findings, or the action plan. */
export const Panel = (): ReactElement | null => {
  const { words } = useEditor()
  const panel = useEditorState(panelOf)
  const locale = useJourney(selectLocale)
  const titleId = useId()
  const settings = useMemo<ViewSettings>(
    () => ({ words, contentLanguage: locale === words.language ? undefined : locale, titleId, headingLevel: 3 }),
    [words, locale, titleId],
  )
  if (panel === undefined) return null
  return (
    <ViewContext.Provider value={settings}>
      <Frame panel={panel} />
    </ViewContext.Provider>
  )
}
