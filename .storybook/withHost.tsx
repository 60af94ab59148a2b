import type { Decorator } from '@storybook/react-vite'
import '@journeykit/react/styles.css'
import { HostPage } from './HostPage.tsx'
import './host.css'

/** The page around a story: its theme, language and writing direction come from the toolbar, as a host would set them. */
export const withHost: Decorator = (Story, { globals, parameters, viewMode }) => {
  // Storybook's own padding would be a frame of another colour around the host.
  const layout = parameters['padded'] === true ? 'host host-padded' : 'host'
  return (
    <HostPage globals={globals} className={viewMode === 'docs' ? `${layout} host-docs` : layout}>
      <Story />
    </HostPage>
  )
}
