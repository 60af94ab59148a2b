import type { Meta, StoryObj } from '@storybook/react-vite'
import source from '../packages/react/src/components/PersonaMark/PersonaMark.tsx?raw'
import { PersonaMark } from '../packages/react/src/components/PersonaMark/PersonaMark.tsx'
import { Gallery } from './parts/Gallery.tsx'
import { commentOf } from './props/propsOf.ts'

const names = ['Main persona', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth, as the second'] as const

const meta = {
  title: 'Parts/PersonaMark',
  parameters: {
    controls: { disable: true },
    docs: {
      description: { component: commentOf(source, 'PersonaMark') },
      source: { code: '<PersonaMark index={0} />' },
    },
  },
  render: () => (
    <Gallery
      items={names.map((name, index) => ({
        name,
        code: `index={${String(index)}}`,
        drawing: <PersonaMark index={index} />,
      }))}
    />
  ),
} satisfies Meta

export default meta
type Story = StoryObj

/** Told apart by mark and dash, not by colour; after five they begin anew with the second. */
export const Six: Story = {}

export const Dark: Story = { globals: { theme: 'dark' } }
