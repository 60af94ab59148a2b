import { addons } from 'storybook/manager-api'
import { theme } from './theme.ts'

addons.setConfig({
  theme,
  layout: { showToolbar: true, navSize: 240, bottomPanelHeight: 260 },
  layoutCustomisations: {
    // The café is a whole page: controls would only take its room. The panel stands under everything else.
    showPanel: ({ path }, usual) => (path.includes('journeykit-cafe') ? false : usual),
  },
})
