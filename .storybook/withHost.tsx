import type { Decorator } from '@storybook/react-vite'
import '@journeykit/react/styles.css'
import './host.css'

/** The page around a story: its theme and writing direction come from the toolbar, as a host would set them. */
export const withHost: Decorator = (Story, { globals }) => {
  const root = document.documentElement
  if (globals['theme'] === 'auto') delete root.dataset['theme']
  else root.dataset['theme'] = String(globals['theme'])
  root.dir = String(globals['direction'])
  return <Story />
}
