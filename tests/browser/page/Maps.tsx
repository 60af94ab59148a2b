import { useEffect, useRef, useState, type ReactElement } from 'react'
import { createJourneyStore, type JourneyStore } from '@journeykit/core'
import { en, enEditor, JourneyEditor, JourneyMap, ru, ruEditor, type JourneyMapHandle } from '@journeykit/react'
import type { Asked } from './asked.ts'
import { journeyCalled } from './journeys.ts'

declare global {
  interface Window {
    /** The stores of the maps on the page, from top to bottom, so that a test can look into a journey and undo all of it. */
    stores?: JourneyStore[]
    /** Their handles, as a host holds them. */
    maps?: JourneyMapHandle[]
  }
}

const OneMap = ({ asked, example }: { readonly asked: Asked; readonly example: string }): ReactElement => {
  const { words = example.endsWith('.ru') ? 'ru' : 'en', theme, dir, orientation } = asked
  const [store] = useState(() => createJourneyStore(journeyCalled(example), { historyLimit: 10_000 }))
  const map = useRef<JourneyMapHandle>(null)
  useEffect(() => {
    ;(window.stores ??= []).push(store)
    if (map.current) (window.maps ??= []).push(map.current)
  }, [store])
  const options = {
    ...(theme && { theme }),
    ...(dir && { dir }),
    ...(orientation && { orientation }),
  }
  return asked.edit ? (
    <JourneyEditor ref={map} store={store} words={words === 'ru' ? ruEditor : enEditor} {...options} />
  ) : (
    <JourneyMap ref={map} journey={store.getState().journey} words={words === 'ru' ? ru : en} {...options} />
  )
}

/** The page: as many maps as were asked for, under a heading of the page's own. */
export const Maps = ({ asked }: { readonly asked: Asked }): ReactElement => (
  <main>
    <h1>JourneyKit</h1>
    {(asked.example ?? 'cafe.en').split(',').map((example, i) => (
      <OneMap key={i} asked={asked} example={example} />
    ))}
  </main>
)
