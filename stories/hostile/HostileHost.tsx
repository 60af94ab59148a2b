import { useLayoutEffect, type ReactElement } from 'react'
import { JourneyMap } from '@journeykit/react'
import { views } from '../../packages/react/src/testing/views.tsx'
import { useHost } from '../host/HostContext.ts'
import { journeyNamed } from '../journeys/journeyNamed.ts'
import drawings from './drawings.css?raw'
import hostile from './hostile.css?raw'

/** Where the host's rules stand: outside of any layer, or in a layer that comes before or after the kit's. */
export type HostileOrder = 'unlayered' | 'before' | 'after'

export interface HostileHostProps {
  readonly order?: HostileOrder
  /** False to take the armour away, which shows what it is for. */
  readonly armoured?: boolean
}

/** In a layer before the kit's, rules for single shapes of drawings still win over attributes: those are left out. */
const sheetOf = (order: HostileOrder): string =>
  order === 'unlayered' ? hostile + drawings : `@layer hostile { ${hostile} ${order === 'after' ? drawings : ''} }`

/** The order of layers is that in which they are first named in the document. */
const useOrder = (order: HostileOrder): void => {
  useLayoutEffect(() => {
    if (order !== 'before') return undefined
    const first = document.createElement('style')
    first.textContent = '@layer hostile;'
    document.head.prepend(first)
    return () => {
      first.remove()
    }
  }, [order])
}

/** A map and every view on a page whose stylesheet was never meant for them. */
export const HostileHost = ({ order = 'unlayered', armoured = true }: HostileHostProps): ReactElement => {
  const { language, words } = useHost()
  const journey = journeyNamed('cafe', language)
  useOrder(order)
  return (
    <>
      <style data-hostile>{sheetOf(order)}</style>
      <h2>This page</h2>
      <p>says its headings, texts and buttons in its own way, everywhere.</p>
      <button type="button">A button of the page</button>
      <div data-kit className={armoured ? undefined : 'jk-host'}>
        <JourneyMap journey={journey} words={words} orientation="across" />
        {views.map(({ name, View }) => (
          <View key={name} journey={journey} words={words} />
        ))}
      </div>
    </>
  )
}
