import type { ReactElement } from 'react'
import type { Told } from './hand.ts'

export interface ToldBoxProps {
  readonly told: Told
  readonly close: string
  readonly onClose: () => void
}

/** Why something was not done, or what of it is different now: it stays in sight until it is read. */
export const ToldBox = ({ told: { sentences, alarming }, close, onClose }: ToldBoxProps): ReactElement => (
  <div className={alarming ? 'jk-told jk-alarm' : 'jk-told'}>
    <div role={alarming ? 'alert' : undefined}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
    <button type="button" className="jk-button" onClick={onClose}>
      {close}
    </button>
  </div>
)
