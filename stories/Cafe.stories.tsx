import type { Meta, StoryObj } from '@storybook/react-vite'
import { CafePage } from './cafe/CafePage.tsx'
import { expectListToFollow, expectListToLead } from './cafe/expectPage.ts'

const meta = {
  id: 'journeykit-cafe',
  title: 'Start/The café',
  component: CafePage,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof CafePage>

export default meta
type Story = StoryObj<typeof meta>

/** The café as a working page: an editable map beside its list of bottlenecks. */
export const Editor: Story = {}

export const EditorInRussian: Story = { globals: { locale: 'ru' } }

export const EditorInTheDark: Story = { globals: { theme: 'dark' } }

/** A name changed in the map changes in the list at once; undone, the list is as it was. */
export const ListFollowsTheMap: Story = { play: expectListToFollow }

/** A place in the list takes the keyboard to its step. */
export const ListLeadsToTheMap: Story = { play: expectListToLead }
