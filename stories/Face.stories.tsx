import type { Meta, StoryObj } from '@storybook/react-vite'
import type { EmotionClass } from '@journeykit/core'
import source from '../packages/react/src/components/Face/Face.tsx?raw'
import { Face } from '../packages/react/src/components/Face/Face.tsx'
import { useHost } from './host/HostContext.ts'
import { Gallery } from './parts/Gallery.tsx'
import { commentOf } from './props/propsOf.ts'

const feelings: readonly EmotionClass[] = [1, 2, 3, 4, 5]

const Faces = () => {
  const { words } = useHost()
  return (
    <Gallery
      items={feelings.map((feeling) => ({
        name: words.emotionClass[feeling],
        code: `feeling={${String(feeling)}}`,
        drawing: (
          <svg viewBox="-12 -12 24 24" width={44} height={44} aria-hidden="true">
            <Face feeling={feeling} />
          </svg>
        ),
      }))}
    />
  )
}

const meta = {
  title: 'Parts/Face',
  parameters: {
    controls: { disable: true },
    docs: {
      description: { component: commentOf(source, 'Face') },
      source: { code: '<svg viewBox="-12 -12 24 24" aria-hidden="true">\n  <Face feeling={5} />\n</svg>' },
    },
  },
  render: () => <Faces />,
} satisfies Meta

export default meta
type Story = StoryObj

/** From the worst to the best: the mouth says it without the colour. */
export const Five: Story = {}

export const Dark: Story = { globals: { theme: 'dark' } }

export const Russian: Story = { globals: { locale: 'ru' } }
