import type { Decorator } from '@storybook/react-vite'

/** The width of a small phone, 320 px. */
export const narrow: Decorator = (Story) => (
  <div style={{ inlineSize: 320, maxInlineSize: '100%' }}>
    <Story />
  </div>
)
