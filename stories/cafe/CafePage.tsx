import { useMemo, useRef, type ReactElement } from 'react'
import { createJourneyStore } from '@journeykit/core'
import { BottleneckList, JourneyEditor, type JourneyMapHandle } from '@journeykit/react'
import { editorWordsOf } from '../host/editorWordsOf.ts'
import { useHost } from '../host/HostContext.ts'
import { journeyNamed } from '../journeys/journeyNamed.ts'
import { pageWords } from './pageWords.ts'
import './CafePage.css'

/** One store; an editor that changes it, and a list that says what each change means and leads to its place. */
export const CafePage = (): ReactElement => {
  const { language, words, dir } = useHost()
  const store = useMemo(() => createJourneyStore(journeyNamed('cafe', language)), [language])
  const map = useRef<JourneyMapHandle>(null)
  const { title, hint } = pageWords[language]
  const shared = { store, ...(dir && { dir }) }
  return (
    <div className="cafe">
      <header className="cafe-bar">
        <h1>{title}</h1>
        <p>{hint}</p>
      </header>
      <div className="cafe-body">
        <main>
          <JourneyEditor {...shared} ref={map} words={editorWordsOf(language)} />
        </main>
        <aside className="cafe-list" aria-label={words.bottlenecks}>
          <BottleneckList
            {...shared}
            words={words}
            onSelect={({ place }) => {
              map.current?.focus({ kind: 'step', id: place })
            }}
          />
        </aside>
      </div>
    </div>
  )
}
