import { cafe } from '@journeykit/examples'
import { StoryboardStrip } from '@journeykit/react'
import '@journeykit/react/styles.css'

/** The evening at the café in pictures, as Anna lives it. */
export const InPictures = () => <StoryboardStrip journey={cafe.en} persona="anna" />
