import type { Decorator } from '@storybook/react-vite'
import '@journeykit/react/styles.css'
import { HostContext, hostOf } from '../stories/host/HostContext.ts'
import './host.css'

/** The page around a story: its theme, language and writing direction come from the toolbar, as a host would set them. */
export const withHost: Decorator = (Story, { globals, parameters, viewMode }) => {
  const theme: unknown = globals['theme']
  const host = hostOf(globals)
  const layout = parameters['layout'] === 'fullscreen' ? 'host' : 'host host-padded'
  return (
    <HostContext value={host}>
      <div
        className={viewMode === 'docs' ? `${layout} host-docs` : layout}
        data-theme={theme === 'light' || theme === 'dark' || theme === 'contrast' ? theme : undefined}
        data-density={globals['density'] === 'compact' ? 'compact' : undefined}
        lang={host.language}
        dir={host.dir}
      >
        <Story />
      </div>
    </HostContext>
  )
}
