import {
  useCallback,
  useId,
  useRef,
  type ComponentType,
  type ForwardedRef,
  type HTMLAttributes,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
} from 'react'
import type { Journey } from '@journeykit/core'
import { useSource } from '../../binding/SourceContext.ts'
import { useJourney } from '../../binding/useJourney.ts'
import type { JourneyMapHandle } from '../../interaction/mapRef.ts'
import { useIsClient } from '../../interaction/useIsClient.ts'
import { useLayoutEffect } from '../../interaction/useLayoutEffect.ts'
import { useNarrow } from '../../interaction/useNarrow.ts'
import { directionOf } from '../../words/direction.ts'
import { emptyMap } from './emptyMap.tsx'
import type { MapOptions } from './MapOptions.ts'
import { useMap } from './MapContext.ts'
import { manyColumns } from './mapColumns.ts'
import { MapDown } from './MapDown.tsx'
import { MapHead } from './MapHead.tsx'
import { mapKey } from './mapKey.tsx'
import { MapTable } from './MapTable.tsx'
import type { StillProps } from './Still.tsx'
import { useMapHandle } from './useMapHandle.ts'
import { useColumns } from './useShown.ts'

interface BodyProps {
  readonly titleId: string
  readonly down: boolean
  readonly bottlenecks: number
  readonly whole: boolean
  readonly Still: MapSectionProps['Still']
}

interface AcrossProps extends Omit<BodyProps, 'down'> {
  /** True where there are many columns. */
  readonly large: boolean
  /** True where only the columns in sight are drawn. */
  readonly windowed: boolean
}

const Across = ({ Still, ...props }: AcrossProps): ReactElement => {
  const { titleId, bottlenecks, windowed } = props
  const { words, edit } = useMap()
  const { store } = useSource()
  const still = Still && !store && !windowed
  return (
    <div className="jk-scroll" {...(edit ? {} : { role: 'group', 'aria-label': words.map, tabIndex: 0 })}>
      {still ? <Still titleId={titleId} bottlenecks={bottlenecks} /> : <MapTable {...props} />}
    </div>
  )
}

const Body = ({ down, ...props }: BodyProps): ReactElement => {
  const map = useMap()
  const { setDrawn } = map
  const { length } = useColumns()
  const large = length > manyColumns
  const windowed = useIsClient() && !down && !props.whole && large
  useLayoutEffect(() => {
    if (!windowed) setDrawn()
  }, [windowed, setDrawn])
  if (length === 0) return emptyMap(map)
  return (
    <>
      {down ? <MapDown {...props} /> : <Across {...props} large={large} windowed={windowed} />}
      {mapKey(map)}
    </>
  )
}

export interface MapSectionProps extends MapOptions {
  /** Draws the table of a journey that no store changes; an editor has no such. */
  readonly Still?: ComponentType<StillProps> | undefined
  readonly handle: ForwardedRef<JourneyMapHandle>
  readonly onClick?: (event: MouseEvent) => void
  /** What an editor listens to on the map as a whole. */
  readonly listeners?: HTMLAttributes<HTMLElement>
  /** What an editor does with the element of the map. */
  readonly attach?: (element: HTMLElement | null) => void
  /** What stands between the head and the map: the toolbar of an editor. */
  readonly children?: ReactNode
  /** What stands beside the map: the panel of an editor. */
  readonly aside?: ReactNode
}

const selectLocale = (journey: Journey): string => journey.locale

/** Measures the map, and lets the editor and the host have its element as well. */
const useRoot = (handle: MapSectionProps['handle'], attach: MapSectionProps['attach']) => {
  const [measure, narrow] = useNarrow()
  const root = useRef<HTMLElement | null>(null)
  const ref = useCallback(
    (element: HTMLElement | null) => {
      root.current = element
      measure(element)
      attach?.(element)
    },
    [measure, attach],
  )
  useMapHandle(handle, root)
  return { ref, narrow }
}

/** The map itself, whoever it is for: head, table or list, key. */
export const MapSection = ({
  orientation = 'auto',
  bottlenecks = 1,
  headingLevel = 2,
  whole = false,
  theme,
  density,
  dir,
  className,
  handle,
  onClick,
  listeners,
  attach,
  children,
  aside,
  Still,
}: MapSectionProps): ReactElement => {
  const { words } = useMap()
  const locale = useJourney(selectLocale)
  const { ref, narrow } = useRoot(handle, attach)
  const titleId = useId()
  const down = orientation === 'down' || (orientation === 'auto' && narrow)
  const body = <Body titleId={titleId} down={down} bottlenecks={bottlenecks} whole={whole} Still={Still} />
  return (
    <section
      ref={ref}
      className={className === undefined ? 'jk jk-map' : `jk jk-map ${className}`}
      lang={words.language}
      dir={dir ?? directionOf(locale)}
      data-theme={theme}
      data-density={density}
      data-orientation={down ? 'down' : 'across'}
      aria-labelledby={titleId}
      onClick={onClick}
      {...listeners}
    >
      <MapHead level={headingLevel} titleId={titleId} />
      {children}
      {aside === undefined ? (
        body
      ) : (
        <div className="jk-editor-body">
          <div className="jk-editor-map">{body}</div>
          {aside}
        </div>
      )}
    </section>
  )
}
