import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { channelTypes } from '@journeykit/core'
import source from '../packages/react/src/components/ChannelIcon/ChannelIcon.tsx?raw'
import { ChannelIcon } from '../packages/react/src/components/ChannelIcon/ChannelIcon.tsx'
import { useHost } from './host/HostContext.ts'
import { Gallery } from './parts/Gallery.tsx'
import { commentOf } from './props/propsOf.ts'

const Icons = () => {
  const { words } = useHost()
  return (
    <Gallery
      items={[
        ...channelTypes.map((type) => ({
          name: words.channelType[type],
          code: `type="${type}"`,
          drawing: <ChannelIcon type={type} />,
        })),
        { name: '—', code: 'no type', drawing: <ChannelIcon /> },
      ]}
    />
  )
}

const meta = {
  title: 'Parts/ChannelIcon',
  parameters: {
    controls: { disable: true },
    docs: {
      description: { component: commentOf(source, 'ChannelIcon') },
      source: { code: '<ChannelIcon type="social" />' },
    },
  },
  render: () => <Icons />,
} satisfies Meta

export default meta
type Story = StoryObj

/** One for each common channel, and a ring for any other. No two are alike. */
export const All: Story = {
  play: async ({ canvasElement }) => {
    const drawings = [...canvasElement.querySelectorAll('.jk-icon path')].map((path) => path.getAttribute('d'))
    await expect(drawings).toHaveLength(channelTypes.length + 1)
    await expect(new Set(drawings).size).toBe(drawings.length)
  },
}

export const Dark: Story = { globals: { theme: 'dark' } }

export const Russian: Story = { globals: { locale: 'ru' } }
