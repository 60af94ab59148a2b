import type { ReactElement } from 'react'
import { useView } from '../View/ViewContext.ts'
import type { CurveExtras } from './curveExtras.ts'

const isKnown = (values: readonly unknown[]): boolean => values.some((value) => value !== undefined)

/** What the lines and areas under the curves mean; nothing where there are none. */
export const CurveKey = ({
  extras: { spread, arousal, toBe },
}: {
  readonly extras: CurveExtras
}): ReactElement | null => {
  const { words } = useView()
  const entries = [
    isKnown(toBe) && { mark: 'to-be', text: words.journeyState.future },
    isKnown(spread) && { mark: 'band', text: words.spreadKey },
    isKnown(arousal) && { mark: 'arousal', text: words.arousalKey },
  ].filter((entry) => entry !== false)
  if (entries.length === 0) return null
  return (
    <ul className="jk-curve-key">
      {entries.map(({ mark, text }) => (
        <li key={mark}>
          <svg width="26" height="12" viewBox="0 0 26 12" aria-hidden="true">
            {mark === 'band' ? (
              <rect className="jk-band" width="26" height="12" />
            ) : (
              <path className={mark === 'to-be' ? 'jk-line jk-to-be' : 'jk-arousal'} d="M0 6H26" />
            )}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}
