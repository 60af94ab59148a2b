import type { ReactNode } from 'react'
import type { MapSlots } from './MapSlots.ts'

type Rendered = (props: never) => ReactNode

/** What a host draws stands in an element of its own, inside of which the kit's armour against the host's styles ends. */
const inside = <T extends Rendered>(render: T): T =>
  ((props: Parameters<T>[0]) => <span className="jk-host">{render(props)}</span>) as T

/** The same renderers, with a place of the host's own around what they draw. A face stands in a drawing and needs none. */
export const hosted = (slots: MapSlots): MapSlots =>
  Object.fromEntries(
    Object.entries(slots).map(([name, render]) => [name, name === 'feelingIcon' ? render : inside(render)]),
  )
