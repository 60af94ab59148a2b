import {
  forwardRef,
  useMemo,
  useRef,
  type ForwardedRef,
  type ForwardRefExoticComponent,
  type MouseEvent,
  type ReactElement,
  type RefAttributes,
} from 'react'
import type { Journey, RecordRef } from '@journeykit/core'
import { SourceContext, useSource, useSourceOf, type JourneyInput } from '../../binding/SourceContext.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { recordOfName } from '../../interaction/recordOfName.ts'
import type { JourneyMapHandle } from '../../interaction/mapRef.ts'
import { showAll } from '../../interaction/mapShow.ts'
import { selectionOf, selectOnly } from '../../interaction/selection.ts'
import { en } from '../../words/en.ts'
import { hosted } from './hosted.tsx'
import { MapContext, useMapMemory, type MapSettings } from './MapContext.ts'
import { MapStatus } from './MapStatus.tsx'
import type { MapOptions } from './MapOptions.ts'
import { MapSection } from './MapSection.tsx'
import type { MapSlots } from './MapSlots.ts'
import { Still } from './Still.tsx'

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
  const memory = useMapMemory()
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
      ...memory,
    }),
    [words, locale, show, slots, opens, memory],
  )
  const choose = useChoosing(options)
  return (
    <MapContext.Provider value={settings}>
      <MapSection {...options} Still={Still} handle={handle} {...(choose && { onClick: choose })} />
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
