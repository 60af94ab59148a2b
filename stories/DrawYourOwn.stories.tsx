import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { addLane, edit } from '@journeykit/core'
import { cafe, empty } from '@journeykit/examples'
import { JourneyMap, JourneyProvider } from '@journeykit/react'
import everySlotSource from './own/everySlot.tsx?raw'
import moodLineSource from './own/MoodLine.tsx?raw'
import stepGridSource from './own/StepGrid.tsx?raw'
import { everySlot } from './own/everySlot.tsx'
import { MoodLine } from './own/MoodLine.tsx'
import { StepGrid } from './own/StepGrid.tsx'
import { exampleOf } from './props/exampleOf.ts'
import './own/own.css'

interface Args {
  /** Something in the grid of the host's own was pressed. */
  readonly onOpen: (kind: string, id: string) => void
}

const meta = {
  title: 'Start/Embed/Draw your own',
  args: { onOpen: fn() },
  parameters: {
    padded: true,
    docs: {
      description: {
        component:
          'The behaviour of the kit, drawn by a host: cards in the slots of the map, and a grid and a curve without any drawing of the kit. The guide is `docs/guides/draw-your-own.md` in the repository.',
      },
    },
  },
} satisfies Meta<Args>

export default meta
type Story = StoryObj<Args>

/** The café with the two lanes that it does without, so that every slot has something to draw. */
const everyLane = edit(
  cafe.en,
  addLane({ title: 'Channels', role: 'channels' }),
  addLane({ title: 'Evidence', role: 'evidence' }),
)

/** Every slot drawn by the host, that of the empty map below; the map keeps what is around them. */
export const OwnCards: Story = {
  parameters: exampleOf(everySlotSource),
  render: () => (
    <>
      <JourneyMap journey={everyLane} slots={everySlot} orientation="across" />
      <JourneyMap journey={empty.en} slots={everySlot} />
    </>
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('Queue at the door').closest('.own-ticket')).toBeVisible()
    await expect(canvas.getByText('No stage yet. Ask your researcher.')).toBeVisible()
    for (const sign of ['✕', '✓', '◆', '§', '▸']) await expect(canvas.getAllByText(sign).length).toBeGreaterThan(0)
    // What a host draws stands in a place of its own; around it is the kit's card.
    await expect(canvasElement.querySelector('[data-record="touchpoint:line"] .own-ticket')).toBeVisible()
  },
}

/** A grid of the host's own: arrow keys walk it, Enter goes into a cell, Escape comes out. */
export const HeadlessGrid: Story = {
  parameters: exampleOf(stepGridSource),
  render: ({ onOpen }) => (
    <JourneyProvider journey={cafe.en}>
      <div className="own-grid">
        <StepGrid onOpen={onOpen} />
      </div>
    </JourneyProvider>
  ),
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    const cell = (name: string) => canvasElement.querySelector(`[data-cell="${name}"]`)
    // The one cell that Tab leads to.
    canvasElement.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    await expect(cell('touchpoint:see-post')).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    await expect(cell('touchpoint:hear-friend')).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    await expect(cell('barrier:hear-friend')).toHaveFocus()
    await userEvent.keyboard('{ArrowUp}{Enter}')
    await expect(canvas.getByRole('button', { name: 'A friend’s story' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect(args.onOpen).toHaveBeenCalledWith('touchpoint', 'friend-story')
    await userEvent.keyboard('{Escape}')
    await expect(cell('touchpoint:hear-friend')).toHaveFocus()
    await expect(canvasElement.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  },
}

/** A curve of the host's own, from the same numbers as the kit's. */
export const HeadlessCurve: Story = {
  parameters: exampleOf(moodLineSource),
  render: () => (
    <JourneyProvider journey={cafe.en}>
      <div className="own-curve">
        <MoodLine persona="anna" />
      </div>
    </JourneyProvider>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: /^The mood, lowest at “Queues”/ })).toBeVisible()
  },
}
