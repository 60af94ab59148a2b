import { cafe } from '@journeykit/examples'
import { EmotionCurve } from '@journeykit/react'
import '@journeykit/react/styles.css'

/** How the evening at the café felt to Anna, beside Boris. */
export const MyCurve = () => <EmotionCurve journey={cafe.en} personas={['anna', 'boris']} />
