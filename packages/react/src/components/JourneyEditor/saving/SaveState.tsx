import type { ReactElement } from 'react'
import { useEditor } from '../EditorContext.ts'
import type { SavingState } from './autosave.ts'

/** How far saving is, and how to try again; see `useAutosave`. */
export interface Saving {
  readonly state: SavingState
  readonly retry: () => void
}

/** Tells how far saving is; a failure with why, that nothing is lost, and a button to try again. */
export const SaveState = ({ saving: { state, retry } }: { readonly saving: Saving }): ReactElement => {
  const { words } = useEditor()
  if (state.is !== 'failed')
    return (
      <p className="jk-save-state" role="status" data-state={state.is}>
        {words[state.is]}
      </p>
    )
  return (
    <div className="jk-save-state jk-save-failed" role="alert">
      <bdi>{words.saveFailed(state.why)}</bdi>{' '}
      <button type="button" className="jk-button" onClick={retry}>
        {words.saveAgain}
      </button>
    </div>
  )
}
