import type { Decorator } from '@storybook/react-vite'
import { ForcedColoursNote } from './ForcedColoursNote.tsx'

/** A story that is to be looked at in forced colours, and says how where they are not on. */
export const forcedColours: Decorator = (Story) => (
  <>
    <ForcedColoursNote />
    <Story />
  </>
)
