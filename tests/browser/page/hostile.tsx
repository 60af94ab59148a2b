import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import type { Journey } from '@journeykit/core'
import { cafe } from '@journeykit/examples'
import { JourneyEditor, JourneyMap } from '@journeykit/react'
import { batchesFor, dealt } from '../../../packages/react/src/testing/hostile/dealt.ts'
import { drawn } from '../../../packages/react/src/testing/hostile/drawn.ts'
import { harmlessTwin, placesOf, placesShown, telling } from '../../../packages/react/src/testing/hostile/places.ts'
import { views } from '../../../packages/react/src/testing/views.tsx'

/** What a test asks of the page that shows hostile strings. */
export interface HostilePage {
  /** How many sheets of a view there are when it has shown every string. */
  readonly sheetsOf: (name: string) => number
  /** Draws one sheet of a view: several of it, each with another batch of strings in its texts. Done when it is laid out. */
  readonly show: (name: string, sheet: number) => Promise<void>
}

declare global {
  interface Window {
    hostile?: HostilePage
  }
}

type Drawing = (props: { readonly journey: Journey }) => ReactElement

/** One would send the whole page elsewhere. */
const stays = (text: string): boolean => !/http-equiv/i.test(text)

/** As a careless host would draw it. */
const Planted: Drawing = ({ journey }) => (
  <div
    className="jk"
    ref={(box) => {
      const texts = Object.values(journey.touchpoints).map(({ title }) => title)
      for (const text of texts.filter(stays)) box?.insertAdjacentHTML('beforeend', text)
    }}
  />
)

const drawings: Readonly<Record<string, Drawing>> = {
  across: (props) => <JourneyMap {...props} orientation="across" />,
  down: (props) => <JourneyMap {...props} orientation="down" />,
  editor: (props) => <JourneyEditor {...props} onChange={() => undefined} orientation="across" />,
  ...Object.fromEntries(views.map(({ name, View }) => [name, View])),
  planted: Planted,
}

/** How many batches stand on a sheet. */
const perSheet = 6

const journey = cafe.en
const places = placesOf(journey)

const frames = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve()
      })
    })
  })

/** Which places of the journey each view shows, found out when first asked. */
const shownBy = (home: HTMLElement, root: Root): ((name: string) => ReadonlySet<number>) => {
  const known = new Map<string, ReadonlySet<number>>()
  return (name) => {
    const found = known.get(name)
    if (found) return found
    const View = drawings[name] ?? Planted
    flushSync(() => {
      root.render(<View journey={harmlessTwin(journey)} />)
    })
    const shown = placesShown(drawn(home))
    known.set(name, shown)
    return shown
  }
}

/** Lets a test show one view after another, batch after batch, without opening the page anew. */
export const openHostile = (home: HTMLElement): void => {
  const root = createRoot(home)
  const shown = shownBy(home, root)
  shown('across')
  const sheetsOf = (name: string): number => Math.ceil(batchesFor(places, shown(name)) / perSheet)
  const show = (name: string, sheet: number): Promise<void> => {
    const View = drawings[name] ?? Planted
    const batches = sheetsOf(name) * perSheet
    const told = Array.from({ length: perSheet }, (_, i) =>
      telling(journey, dealt(places, shown(name), sheet * perSheet + i, batches)),
    )
    flushSync(() => {
      root.render(told.map((one, i) => <View key={`${name} ${String(sheet)} ${String(i)}`} journey={one} />))
    })
    return frames()
  }
  window.hostile = { sheetsOf, show }
}
