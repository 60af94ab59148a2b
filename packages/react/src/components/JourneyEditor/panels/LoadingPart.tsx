import { useEffect, useRef, type ReactElement } from 'react'
import { useEditor } from '../EditorContext.ts'
import type { Loaded } from './useLoaded.ts'

export interface LoadingPartProps {
  /** What is fetched, to be named. */
  readonly name: string
  readonly loaded: Exclude<Loaded<unknown>, { readonly state: 'ready' }>
}

const Failed = ({ name, retry }: { readonly name: string; readonly retry: () => void }): ReactElement => {
  const { words } = useEditor()
  return (
    <div className="jk-panel-failed">
      <p role="alert">
        <bdi dir={words.direction}>{words.panelFailed(name)}</bdi>
      </p>
      <button type="button" className="jk-button" onClick={retry}>
        <bdi dir={words.direction}>{words.tryAgain}</bdi>
      </button>
    </div>
  )
}

/** Stands in the place of something that is being fetched, or says that it cannot be had and offers to try again. */
export const LoadingPart = ({ name, loaded }: LoadingPartProps): ReactElement => {
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
        name={name}
        retry={() => {
          retried.current = true
          loaded.retry()
        }}
      />
    )
  return (
    <div ref={skeleton} className="jk-panel-loading" role="status" tabIndex={-1} aria-busy="true">
      <span className="jk-hidden">
        <bdi dir={words.direction}>{words.panelLoading(name)}</bdi>
      </span>
      <i />
      <i />
      <i />
    </div>
  )
}
