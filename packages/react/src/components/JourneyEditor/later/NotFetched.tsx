import type { ReactElement } from 'react'
import { useEditor } from '../EditorContext.ts'

export interface NotFetchedProps {
  readonly retry: () => void
  /** Gives up what was asked for. */
  readonly onClose: () => void
}

/** Says that the menus and what moves things could not be fetched, and offers to try again. What was asked for is kept. */
export const NotFetched = ({ retry, onClose }: NotFetchedProps): ReactElement => {
  const { words } = useEditor()
  return (
    <div className="jk-told jk-alarm">
      <p role="alert">
        <bdi dir={words.direction}>{words.panelFailed(words.actsName)}</bdi>
      </p>
      <button type="button" className="jk-button" onClick={retry}>
        <bdi dir={words.direction}>{words.tryAgain}</bdi>
      </button>
      <button type="button" className="jk-button" onClick={onClose}>
        <bdi dir={words.direction}>{words.closeSheet}</bdi>
      </button>
    </div>
  )
}
