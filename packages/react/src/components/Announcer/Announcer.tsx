import { useCallback, useState, type ReactElement, type ReactNode } from 'react'
import { AnnouncerContext, type Announce } from './AnnouncerContext.ts'

/** Gives its children a polite voice. Each sentence is said once; the same sentence twice is said twice. */
export const Announcer = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const [said, setSaid] = useState({ sentence: '', times: 0 })
  const announce = useCallback<Announce>((sentence) => {
    setSaid(({ times }) => ({ sentence, times: times + 1 }))
  }, [])
  return (
    <AnnouncerContext.Provider value={announce}>
      {children}
      <div className="jk-hidden" role="status" aria-live="polite">
        {said.sentence !== '' && <span key={said.times}>{said.sentence}</span>}
      </div>
    </AnnouncerContext.Provider>
  )
}
