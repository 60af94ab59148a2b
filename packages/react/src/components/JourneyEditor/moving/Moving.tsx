import { useCallback, useEffect, useRef, type ReactElement } from 'react'
import { useEditor, useEditorState } from '../EditorContext.ts'
import { NotFetched } from '../later/NotFetched.tsx'
import { useLater } from '../later/useLater.ts'
import { WithLaterWords } from '../later/WithLaterWords.tsx'
import { hearEarly, type EarlyAct } from './early.ts'

/** Keeps what is done while `ready` is false. Returns what hands it over, once. */
const useEarly = (
  home: { readonly current: Element | null },
  ready: boolean,
  need: () => void,
): (() => readonly EarlyAct[]) => {
  const editor = useEditor()
  const acts = useRef<EarlyAct[]>([])
  useEffect(() => {
    const root = home.current?.closest<HTMLElement>('.jk')
    if (ready || !root) return undefined
    return hearEarly(root, editor, (act) => {
      acts.current.push(act)
      if (act.is !== 'down') need()
    })
  }, [home, ready, editor, need])
  return useCallback(() => acts.current.splice(0), [])
}

/**
 * Where keys, pointers and the clipboard move, select, copy and remove. What does it is fetched once the map is there; what
 * somebody does before that is kept, and done then. Rendered once, inside the editor's root element.
 */
export const Moving = (): ReactElement => {
  const home = useRef<HTMLDivElement>(null)
  const { words, state } = useEditor()
  const asked = useEditorState(({ menu, owed }) => menu !== undefined || owed !== undefined)
  const { loaded, needed, need, giveUp } = useLater()
  const early = useEarly(home, loaded.state === 'ready', need)
  useEffect(() => {
    if (asked) need()
  }, [asked, need])
  const close = () => {
    early()
    state.set({ ...state.get(), menu: undefined, owed: undefined })
    giveUp()
  }
  return (
    <div ref={home} className="jk-moving">
      {loaded.state === 'ready' && (
        <WithLaterWords words={loaded.value.words}>
          <loaded.value.parts.Work home={home} early={early} />
        </WithLaterWords>
      )}
      {needed && loaded.state === 'failed' && <NotFetched retry={loaded.retry} onClose={close} />}
      {needed && loaded.state === 'loading' && (
        <p className="jk-hidden" role="status">
          <bdi dir={words.direction}>{words.panelLoading(words.actsName)}</bdi>
        </p>
      )}
    </div>
  )
}
