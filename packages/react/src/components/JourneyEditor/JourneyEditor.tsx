import {
  forwardRef,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type ForwardedRef,
  type ForwardRefExoticComponent,
  type KeyboardEvent,
  type ReactElement,
  type RefAttributes,
  type RefObject,
} from 'react'
import type { Journey, RecordRef } from '@journeykit/core'
import { SourceContext, useSourceOf } from '../../binding/SourceContext.ts'
import { useJourney } from '../../binding/useJourney.ts'
import type { ViewState } from '../../binding/viewState.ts'
import type { JourneyMapHandle } from '../../interaction/mapRef.ts'
import { useKeptFocus } from '../../interaction/useKeptFocus.ts'
import { enEditor } from '../../words/en.editor.ts'
import type { EditorWords } from '../../words/editor/editorWords.ts'
import { Announcer } from '../Announcer/Announcer.tsx'
import { useAnnounce } from '../Announcer/AnnouncerContext.ts'
import { hosted } from '../JourneyMap/hosted.tsx'
import { MapContext, useMapMemory, type MapSettings } from '../JourneyMap/MapContext.ts'
import { MapSection } from '../JourneyMap/MapSection.tsx'
import { MapStatus } from '../JourneyMap/MapStatus.tsx'
import type { MapOptions } from '../JourneyMap/MapOptions.ts'
import type { MapSlots } from '../JourneyMap/MapSlots.ts'
import { EditorContext, useEditor, useEditorState, type Editor } from './EditorContext.ts'
import { editorKey } from './editorKey.ts'
import type { EditorState } from './editorState.ts'
import { mapEditing } from './inplace/mapEditing.ts'
import { Moving } from './moving/Moving.tsx'
import { EditorPanel } from './panels/EditorPanel.tsx'
import type { Permission } from './permission.ts'
import { SaveState, type Saving } from './saving/SaveState.tsx'
import { Sheets } from './Sheets.tsx'
import { Toolbar } from './toolbar/Toolbar.tsx'
import { TakenBack, type Unanswered } from './TakenBack.tsx'
import { useEditedStore, type Edited } from './useEditedStore.ts'
import { useEditorOf } from './useEditorOf.ts'
import { RevealContext, type Reveal } from './useReveal.ts'

/** How an editor looks, speaks and behaves. */
export interface EditorOptions extends Omit<MapOptions, 'words' | 'show' | 'whole'> {
  /** The sentences and labels (`enEditor`, `ruEditor` …); English when absent. */
  readonly words?: EditorWords
  /** True to show the map without anything to edit it by. */
  readonly readOnly?: boolean
  /** Asked before every operation; everything is permitted when absent. Keep the function as long as it is the same. */
  readonly can?: Permission
  /** What the host does about saving, as `useAutosave` gives it: the editor tells of it, and offers to try again. */
  readonly saving?: Saving
}

/** A store, or a journey with `onChange`; and how the editor looks, speaks and behaves. */
export type JourneyEditorProps = (Edited | Waiting) & EditorOptions

/** Neither a store nor a journey yet, and why. */
export interface Waiting {
  readonly status: ViewState
  readonly store?: undefined
  readonly journey?: undefined
  readonly onChange?: undefined
}

const editedOf = ({ store, journey, onChange }: Edited | Waiting): Edited | undefined => {
  if (store) return { store, ...(onChange && { onChange }) }
  return journey ? { journey, onChange } : undefined
}

const selectLocale = (journey: Journey): string => journey.locale
const noSlots: MapSlots = {}
const showOf = ({ show }: EditorState): EditorState['show'] => show

/** The map's settings, with everything to edit it by unless it is only read. */
const useSettings = ({ words = enEditor, slots = noSlots, readOnly = false }: EditorOptions): MapSettings => {
  const memory = useMapMemory()
  const locale = useJourney(selectLocale)
  const show = useEditorState(showOf)
  const contentLanguage = locale === words.language ? undefined : locale
  const edit = readOnly ? undefined : mapEditing
  return useMemo(
    () => ({ words, contentLanguage, show, slots: hosted(slots), opens: false, edit, inGrid: false, ...memory }),
    [words, contentLanguage, show, slots, edit, memory],
  )
}

const useTold = ({ onSelect, onOpen }: EditorOptions): void => {
  const { selection, state } = useEditor()
  useEffect(() => {
    if (!onSelect) return undefined
    return selection.subscribe(() => {
      const last = selection.get().at(-1)
      if (last) onSelect(last)
    })
  }, [selection, onSelect])
  useEffect(() => {
    if (!onOpen) return undefined
    let opened: RecordRef | undefined
    return state.subscribe(() => {
      const now = state.get().panel === 'details' ? selection.get().at(-1) : undefined
      if (now && now !== opened) onOpen(now)
      opened = now
    })
  }, [state, selection, onOpen])
}

const handleOf = (map: RefObject<JourneyMapHandle | null>): JourneyMapHandle => ({
  scrollTo: (record) => map.current?.scrollTo(record) ?? false,
  focus: (record) => map.current?.focus(record) ?? false,
  get element() {
    return map.current?.element ?? null
  },
})

interface BoardProps {
  readonly options: EditorOptions
  /** The journey as it was when the host last refused a change. */
  readonly takenBack: Unanswered | undefined
  readonly handle: ForwardedRef<JourneyMapHandle>
}

/** The map with what stands around it. */
const Board = ({ options, takenBack, handle }: BoardProps): ReactElement => {
  const editor = useEditor()
  const settings = useSettings(options)
  useTold(options)
  const keepFocus = useKeptFocus()
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      editorKey(event, editor)
    },
    [editor],
  )
  const map = useRef<JourneyMapHandle>(null)
  // The host's handle is the map's own.
  useImperativeHandle(handle, () => handleOf(map))
  const reveal = useCallback<Reveal>((record, focus = false) => {
    const { current } = map
    return (focus ? current?.focus(record) : current?.scrollTo(record)) ?? false
  }, [])
  const { readOnly = false, saving, can: _can, words: _words, className, ...looks } = options
  if (readOnly)
    return (
      <MapContext.Provider value={settings}>
        <MapSection {...looks} {...(className !== undefined && { className })} handle={map} />
      </MapContext.Provider>
    )
  return (
    <MapContext.Provider value={settings}>
      <RevealContext.Provider value={reveal}>
        <MapSection
          {...looks}
          className={className === undefined ? 'jk-editor' : `jk-editor ${className}`}
          handle={map}
          attach={keepFocus}
          listeners={{ onKeyDown }}
          aside={<EditorPanel />}
        >
          <Toolbar>{saving && <SaveState saving={saving} />}</Toolbar>
          {takenBack && <TakenBack {...takenBack} />}
          <Sheets />
          <Moving />
        </MapSection>
      </RevealContext.Provider>
    </MapContext.Provider>
  )
}

type WithEditorProps = Omit<BoardProps, 'takenBack'> & { readonly edited: Edited }

const WithEditor = ({ edited, options, handle }: WithEditorProps): ReactElement => {
  const { words = enEditor, can } = options
  const announce = useAnnounce()
  const [unanswered, setUnanswered] = useState<Unanswered>()
  const tell = (since: Journey | undefined, sentence: string, kept = false) => {
    announce(sentence)
    setUnanswered(since && { since, sentence, kept })
  }
  const store = useEditedStore(
    edited,
    () => {
      tell(edited.journey, words.announceRefused)
    },
    (since, error) => {
      tell(since, words.saveFailed(error instanceof Error ? error.message : undefined), true)
    },
  )
  // A host that hands in what stands has it after all.
  const takenBack = unanswered?.kept && unanswered.since === edited.journey ? undefined : unanswered
  const source = useSourceOf({ store })
  const editor: Editor = useEditorOf({ store, words, can, announce })
  return (
    <SourceContext.Provider value={source}>
      <EditorContext.Provider value={editor}>
        <Board options={options} takenBack={takenBack} handle={handle} />
      </EditorContext.Provider>
    </SourceContext.Provider>
  )
}

const JourneyEditorPlain = (props: JourneyEditorProps, handle: ForwardedRef<JourneyMapHandle>): ReactElement => {
  const edited = editedOf(props)
  const { store, journey, onChange: _onChange, ...options } = props
  const { status } = options
  if (status || !edited)
    return (
      <MapStatus
        {...options}
        words={options.words ?? enEditor}
        status={status ?? 'loading'}
        locale={(store?.getState().journey ?? journey)?.locale}
      />
    )
  return (
    <Announcer>
      <WithEditor edited={edited} options={options} handle={handle} />
    </Announcer>
  )
}

/**
 * A map with everything on it edited in place, by mouse, by touch and by keyboard; every edit is an operation on the store
 * and can be undone. Beside it panels with all fields of the selected record, findings with their fixes, and the action
 * plan. Give it a `store`, or a `journey` with `onChange`.
 */
export const JourneyEditor: ForwardRefExoticComponent<JourneyEditorProps & RefAttributes<JourneyMapHandle>> =
  forwardRef(JourneyEditorPlain)
