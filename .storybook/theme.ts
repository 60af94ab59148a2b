import { create, type ThemeVars } from 'storybook/theming'

/** Storybook's own frame and docs pages, calm enough to leave the page to what they show. */
export const theme: ThemeVars = create({
  base: 'light',
  brandTitle: 'JourneyKit',
  fontBase: "ui-sans-serif, system-ui, 'Noto Sans', sans-serif",
  colorPrimary: '#3b5b7c',
  colorSecondary: '#3b5b7c',
  appBg: '#f5f6f7',
  appBorderColor: '#dcdfe3',
  appBorderRadius: 6,
  barBg: '#ffffff',
})
