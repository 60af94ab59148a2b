import {
  forwardRef,
  useMemo,
  useRef,
  useState,
  type ForwardedRef,
  type ForwardRefExoticComponent,
  type MouseEvent,
  type ReactElement,
  type RefAttributes,
} from 'react'
import type { Journey, RecordRef } from '@journeykit/core'
import { SourceContext, useSource, useSourceOf, type JourneyInput } from '../../binding/SourceContext.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { createCellStore } from '../../interaction/cellState.ts'
import { recordOfName } from '../../interaction/recordName.ts'
import type { JourneyMapHandle } from '../../interaction/mapRef.ts'
import { showAll, type MapShow } from '../../interaction/mapShow.ts'
import { selectionOf, selectOnly } from '../../interaction/selection.ts'
import { en } from '../../words/en.ts'
import type { ViewOptions } from '../View/View.tsx'
import { hosted } from './hosted.tsx'
import { MapContext, type MapSettings } from './MapContext.ts'
import { cornerCell } from './mapGrid.ts'
import { MapStatus } from './MapStatus.tsx'
import { MapSection } from './MapSection.tsx'
import type { MapSlots } from './MapSlots.ts'

/** How a map looks and speaks, and what it tells its host. */
export interface MapOptions extends ViewOptions {
  /** Across as a table, down as a list with the curve beside it, or whichever fits the width (the usual). */
  readonly orientation?: 'auto' | 'across' | 'down'
  /** How many stages are marked as bottlenecks, worst first; 1 when absent. */
  readonly bottlenecks?: number
  /** What is hidden, folded or dimmed; everything is shown in full when absent. Keep the sets as long as they are the same. */
  readonly show?: Partial<MapShow>
  /** What the host draws its own way. Keep the object as long as it is the same. */
  readonly slots?: MapSlots
  /** True to draw every column of a large map, not only those in sight: for pictures and export. Printing does so anyway. */
  readonly whole?: boolean
  /** A record was chosen. With a store, it is the selection in all views of that store. Titles are buttons then. */
  readonly onSelect?: (record: RecordRef) => void
  /** A record was chosen twice, or with Enter: the host may show more of it. */
  readonly onOpen?: (record: RecordRef) => void
}

/** A journey to be read, or a store to be followed; and how the map looks and speaks. */
export type JourneyMapProps = JourneyInput & MapOptions

const selectLocale = (journey: Journey): string => journey.locale
const noSlots: MapSlots = {}

const recordAt = ({ target }: MouseEvent): RecordRef | undefined =>
  target instanceof Element
    ? recordOfName(target.closest<HTMLElement>('[data-open]')?.dataset['open'] ?? '')
    : undefined

/** A click on a title selects; another one opens, as Enter on a title that has the focus already does. */
const useChoosing = ({ onSelect, onOpen }: MapOptions): ((event: MouseEvent) => void) | undefined => {
  const { store } = useSource()
  const chosen = useRef<string>(undefined)
  if (!onSelect && !onOpen) return undefined
  return (event) => {
    const record = recordAt(event)
    if (!record) return
    if (store) selectOnly(selectionOf(store), record)
    const again = chosen.current === record.id || !onSelect
    chosen.current = record.id
    if (again) onOpen?.(record)
    else onSelect(record)
  }
}

interface RootProps {
  readonly options: MapOptions
  readonly handle: ForwardedRef<JourneyMapHandle>
}

/** What every part of the map needs to know, kept the same as long as it is. */
const MapRoot = ({ options, handle }: RootProps): ReactElement => {
  const { words = en, show, slots = noSlots, onSelect, onOpen } = options
  const [cells] = useState(() => createCellStore(cornerCell))
  const locale = useJourney(selectLocale)
  const opens = onSelect !== undefined || onOpen !== undefined
  const settings = useMemo<MapSettings>(
    () => ({
      words,
      contentLanguage: locale === words.language ? undefined : locale,
      show: { ...showAll, ...show },
      slots: hosted(slots),
      opens,
      edit: undefined,
      inGrid: false,
      cells,
    }),
    [words, locale, show, slots, opens, cells],
  )
  const choose = useChoosing(options)
  return (
    <MapContext.Provider value={settings}>
      <MapSection {...options} handle={handle} {...(choose && { onClick: choose })} />
    </MapContext.Provider>
  )
}

const JourneyMapPlain = (
  { journey, store, ...options }: JourneyMapProps,
  handle: ForwardedRef<JourneyMapHandle>,
): ReactElement => {
  const source = useSourceOf({ journey, store })
  if (options.status)
    return <MapStatus {...options} status={options.status} locale={(store?.getState().journey ?? journey)?.locale} />
  return (
    <SourceContext.Provider value={source}>
      <MapRoot options={options} handle={handle} />
    </SourceContext.Provider>
  )
}

/**
 * A customer journey as a map, to be read: stages, steps and lanes with the emotion curve through them. It shows a
 * `journey`, or follows a `store`; renders on the server; and where it is large, draws in the browser only what is in
 * sight. To edit, use `JourneyEditor`. A `ref` brings single records into sight.
 */
export const JourneyMap: ForwardRefExoticComponent<JourneyMapProps & RefAttributes<JourneyMapHandle>> =
  forwardRef(JourneyMapPlain)
