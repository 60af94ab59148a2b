import { StrictMode, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import type { Journey } from '@journeykit/core'
import '@journeykit/react/styles.css'
import { CafeEditor } from './CafeEditor'
import { journeyAt } from './journey'

const root = document.getElementById('root')
if (root === null) throw new Error('dialog.html has no #root')

/** The browser's own dialog: focus comes back to the button, and what is behind cannot be reached. */
function JourneyDialog({ journey }: { journey: Journey }) {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <main>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        Open the journey
      </button>
      <dialog ref={dialog} aria-label="The journey" className="journey">
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
        <CafeEditor journey={journey} />
      </dialog>
    </main>
  )
}

createRoot(root).render(
  <StrictMode>
    <JourneyDialog journey={await journeyAt('/cafe.json')} />
  </StrictMode>,
)
