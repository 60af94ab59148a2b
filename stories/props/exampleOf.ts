import type { Parameters } from '@storybook/react-vite'

/** Parameters of a story that shows the file it renders, ready to copy. */
export const exampleOf = (source: string): Parameters => ({
  controls: { disable: true },
  docs: {
    canvas: { sourceState: 'shown' },
    source: { type: 'code', code: source, language: 'tsx', transform: (code: string) => code },
  },
})
