import type { ReactElement } from 'react'
import type { EmotionClass } from '@journeykit/core'

/** Two dots: lines without length, which round ends make visible. */
const eyes = 'M-3.4,-2.6h0M3.4,-2.6h0'

/** Mouths that say the same as the number: from a deep frown to an open smile. */
const mouths: Readonly<Record<EmotionClass, string>> = {
  1: 'M-4,4.2 Q0,-0.6 4,4.2',
  2: 'M-3.6,3.4 Q0,1 3.6,3.4',
  3: 'M-3.6,2.6 L3.6,2.6',
  4: 'M-3.6,1.6 Q0,4.2 3.6,1.6',
  5: 'M-4,1 Q0,6 4,1',
}

export interface FaceProps {
  readonly feeling: EmotionClass
}

/** A face of radius 10.5 around the origin, for use inside an SVG. Decoration: the number and the word stand beside it. */
export const Face = ({ feeling }: FaceProps): ReactElement => (
  <g className={`jk-face jk-emotion-${String(feeling)}`}>
    <circle r={10.5} />
    <path d={`${eyes}${mouths[feeling]}`} />
  </g>
)
