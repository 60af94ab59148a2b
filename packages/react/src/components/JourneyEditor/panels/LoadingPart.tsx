import { useEffect, useRef, type ReactElement } from 'react'
import { Spoken } from '../../View/Spoken.tsx'
import { useEditor } from '../EditorContext.ts'
import type { PanelName } from '../editorState.ts'
import type { Loaded } from './useLoaded.ts'

export interface LoadingPartProps {
  readonly panel: PanelName
  readonly loaded: Exclude<Loaded<unknown>, { readonly state: 'ready' }>
}

const Failed = ({ panel, retry }: { readonly panel: PanelName; readonly retry: () => void }): ReactElement => {
  const { words } = useEditor()
  return (
    <div className="jk-panel-failed">
      <p role="alert">
        <Spoken>{words.panelFailed(words.panelName[panel])}</Spoken>
      </p>
      <button type="button" className="jk-button" onClick={retry}>
        <Spoken>{words.tryAgain}</Spoken>
      </button>
    </div>
  )
}

/** Stands in the place of a panel that is being fetched, or says that it cannot be had and offers to try again. */
export const LoadingPart = ({ panel, loaded }: LoadingPartProps): ReactElement => {
  const { words } = useEditor()
  const skeleton = useRef<HTMLDivElement>(null)
  const retried = useRef(false)
  useEffect(() => {
    // The button that was pressed is gone; what it set going stands in its place.
    if (loaded.state === 'loading' && retried.current) skeleton.current?.focus()
    retried.current = false
  }, [loaded.state])
  if (loaded.state === 'failed')
    return (
      <Failed
        panel={panel}
        retry={() => {
          retried.current = true
          loaded.retry()
        }}
      />
    )
  return (
    <div ref={skeleton} className="jk-panel-loading" role="status" tabIndex={-1} aria-busy="true">
      <span className="jk-hidden">
        <Spoken>{words.panelLoading(words.panelName[panel])}</Spoken>
      </span>
      <i />
      <i />
      <i />
    </div>
  )
}
