import { useMemo, useRef, type ReactElement } from 'react'
import { createJourneyStore } from '@journeykit/core'
import { cafe } from '@journeykit/examples'
import { BottleneckList, JourneyMap } from '@journeykit/react'
import { useHost } from '../host/HostContext.ts'
import { goTo } from './goTo.ts'
import { pageWords } from './pageWords.ts'
import './CafePage.css'

/** One store; a map that changes it, and a list that says what each change means. */
export const CafePage = (): ReactElement => {
  const { language, words, dir } = useHost()
  const store = useMemo(() => createJourneyStore(cafe[language]), [language])
  const map = useRef<HTMLElement>(null)
  const { title, hint } = pageWords[language]
  const shared = { store, words, ...(dir && { dir }) }
  return (
    <div className="cafe">
      <header className="cafe-bar">
        <h1>{title}</h1>
        <p>{hint}</p>
      </header>
      <div className="cafe-body">
        <main ref={map}>
          <JourneyMap {...shared} />
        </main>
        <aside className="cafe-list" aria-label={words.bottlenecks}>
          <BottleneckList
            {...shared}
            onSelect={({ place }) => {
              goTo(map.current, place)
            }}
          />
        </aside>
      </div>
    </div>
  )
}
