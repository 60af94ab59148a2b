import { addons } from 'storybook/manager-api'
import { create } from 'storybook/theming'

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'JourneyKit',
    fontBase: 'system-ui, sans-serif',
    colorPrimary: '#3b5b7c',
    colorSecondary: '#3b5b7c',
    appBg: '#f5f6f7',
    appBorderColor: '#dcdfe3',
    appBorderRadius: 6,
    barBg: '#ffffff',
  }),
})
