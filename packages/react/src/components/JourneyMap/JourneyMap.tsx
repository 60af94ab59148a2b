import { useCallback, useId, useMemo, useState, type KeyboardEvent, type ReactElement } from 'react'
import type { Journey, JourneyStore } from '@journeykit/core'
import { SourceContext, useSourceOf, type JourneyInput } from '../../binding/SourceContext.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { createCellStore } from '../../interaction/cellState.ts'
import { useKeptFocus } from '../../interaction/useKeptFocus.ts'
import { useNarrow } from '../../interaction/useNarrow.ts'
import { directionOf } from '../../words/direction.ts'
import { en } from '../../words/en.ts'
import { Announcer } from '../Announcer/Announcer.tsx'
import type { ViewOptions } from '../View/View.tsx'
import { EmptyMap } from './EmptyMap.tsx'
import { MapContext, useMap, type MapSettings } from './MapContext.ts'
import { MapDown } from './MapDown.tsx'
import { MapHead } from './MapHead.tsx'
import { MapKey } from './MapKey.tsx'
import { MapTable } from './MapTable.tsx'
import { MapToolbar } from './MapToolbar.tsx'
import { cornerCell } from './mapGrid.ts'
import { selectColumns } from './selectors.ts'
import { useHistory } from './useHistory.ts'

/** How a map looks and speaks. */
export interface MapOptions extends ViewOptions {
  /** Across as a table, down as a list with the curve beside it, or whichever fits the width (the usual). */
  readonly orientation?: 'auto' | 'across' | 'down'
  /** How many stages are marked as bottlenecks, worst first; 1 when absent. */
  readonly bottlenecks?: number
  /** True for a map that follows a store without editing it. */
  readonly readOnly?: boolean
}

/** Either `journey`, to be read, or `store`, to be edited; and how the map looks and speaks. */
export type JourneyMapProps = JourneyInput & MapOptions

const selectLocale = (journey: Journey): string => journey.locale

/** Undo and redo by keyboard, anywhere in the map except where a text field has its own. */
const historyKey = ({ key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): 'undo' | 'redo' | undefined => {
  if (!(ctrlKey || metaKey) || (target instanceof HTMLElement && target.matches('input, textarea'))) return undefined
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo'
  return key.toLowerCase() === 'y' ? 'redo' : undefined
}

interface BodyProps {
  readonly titleId: string
  readonly down: boolean
  readonly bottlenecks: number
}

const MapBody = ({ titleId, down, bottlenecks }: BodyProps): ReactElement => {
  const { words, editable } = useMap()
  const empty = useJourney(selectColumns).length === 0
  if (empty) return <EmptyMap />
  if (down) return <MapDown titleId={titleId} bottlenecks={bottlenecks} />
  return (
    <>
      <div className="jk-scroll" {...(editable ? {} : { role: 'group', 'aria-label': words.map, tabIndex: 0 })}>
        <MapTable titleId={titleId} bottlenecks={bottlenecks} />
      </div>
      <MapKey />
    </>
  )
}

interface StoreIfAny {
  readonly store: JourneyStore | undefined
}

const MapSection = ({
  orientation = 'auto',
  bottlenecks = 1,
  headingLevel = 2,
  theme,
  dir,
  className,
  store,
}: MapOptions & StoreIfAny): ReactElement => {
  const { words, editable } = useMap()
  const locale = useJourney(selectLocale)
  const [measure, narrow] = useNarrow()
  const keepFocus = useKeptFocus()
  const attach = useCallback(
    (element: HTMLElement | null) => {
      measure(element)
      keepFocus(element)
    },
    [measure, keepFocus],
  )
  const titleId = useId()
  const history = useHistory(store)
  const down = orientation === 'down' || (orientation === 'auto' && narrow)
  return (
    <section
      ref={attach}
      className={className === undefined ? 'jk jk-map' : `jk jk-map ${className}`}
      lang={words.language}
      dir={dir ?? directionOf(locale)}
      data-theme={theme}
      data-orientation={down ? 'down' : 'across'}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        const key = editable && historyKey(event)
        if (!key) return
        event.preventDefault()
        history[key]()
      }}
    >
      <MapHead level={headingLevel} titleId={titleId} />
      {editable && store && <MapToolbar store={store} />}
      <MapBody titleId={titleId} down={down} bottlenecks={bottlenecks} />
    </section>
  )
}

/** What every part of the map needs to know, kept the same as long as it is. */
const MapRoot = ({ readOnly = false, words = en, ...options }: MapOptions & StoreIfAny): ReactElement => {
  const [cells] = useState(() => createCellStore(cornerCell))
  const locale = useJourney(selectLocale)
  const editable = options.store !== undefined && !readOnly
  const contentLanguage = locale === words.language ? undefined : locale
  const settings = useMemo<MapSettings>(
    () => ({ words, editable, cells, inGrid: false, contentLanguage }),
    [words, editable, cells, contentLanguage],
  )
  return (
    <MapContext.Provider value={settings}>
      <Announcer>
        <MapSection {...options} />
      </Announcer>
    </MapContext.Provider>
  )
}

/**
 * A customer journey as a map: stages, steps and lanes with the emotion curve through them. With `journey` it is
 * read-only and renders on the server; with `store` it is edited in place, by mouse and by keyboard.
 */
export const JourneyMap = ({ journey, store, ...options }: JourneyMapProps): ReactElement => {
  const source = useSourceOf(store ? { store } : { journey })
  return (
    <SourceContext.Provider value={source}>
      <MapRoot {...options} store={store} />
    </SourceContext.Provider>
  )
}
