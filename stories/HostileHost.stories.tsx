import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { expectHarm, expectReaderHeard, expectUnharmed } from './hostile/expectUnharmed.ts'
import { HostileHost } from './hostile/HostileHost.tsx'

const meta = {
  title: 'Start/Embed/Hostile host',
  component: HostileHost,
  // The page's stylesheet would be the docs page's as well.
  tags: ['!autodocs'],
  // Every view has its own stories for axe; here they are proven to look the same, and the page around is meant to be bad.
  parameters: { layout: 'fullscreen', controls: { disable: true }, a11y: { test: 'off' } },
} satisfies Meta<typeof HostileHost>

export default meta
type Story = StoryObj<typeof meta>

/** A reset and rules for every element, outside of any layer: the kit looks as it does without them. */
export const Unlayered: Story = { play: expectUnharmed }

export const InTheDark: Story = { globals: { theme: 'dark' }, play: expectUnharmed }

/** The same rules in a layer after the kit's, which usually would win. */
export const LayeredAfter: Story = { args: { order: 'after' }, play: expectUnharmed }

/** The same rules in a layer before the kit's, where they shine through wherever the kit says nothing. */
export const LayeredBefore: Story = { args: { order: 'before' }, play: expectUnharmed }

/** What it would look like without armour: the proof that these stories would see harm. */
export const WithoutArmour: Story = {
  args: { armoured: false },
  play: expectHarm,
}

/** Who reads may space lines, letters and words more widely; the armour does not stand in the way. */
export const ReadersSpacing: Story = { play: expectReaderHeard }

/** Tokens are the host's to set, also on a page like this. */
export const TokensStillHold: Story = {
  play: async ({ canvasElement }) => {
    const view = canvasElement.querySelector<HTMLElement>('.jk-persona-card')
    const title = view?.querySelector('.jk-title')
    view?.style.setProperty('--jk-ink', 'rgb(1, 2, 3)')
    // The page animates every change, and where a view stands is the page's.
    await waitFor(() => expect(title && getComputedStyle(title).color).toBe('rgb(1, 2, 3)'))
  },
}
