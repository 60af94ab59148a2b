import type { Decorator } from '@storybook/react-vite'
import '@journeykit/react/styles.css'
import { HostPage } from './HostPage.tsx'
import './host.css'

/** The page around a story: its theme, language and writing direction come from the toolbar, as a host would set them. */
export const withHost: Decorator = (Story, { globals, parameters, viewMode }) => {
  const layout = parameters['layout'] === 'fullscreen' ? 'host' : 'host host-padded'
  return (
    <HostPage globals={globals} className={viewMode === 'docs' ? `${layout} host-docs` : layout}>
      <Story />
    </HostPage>
  )
}
