import type { Meta, StoryObj } from '@storybook/react-vite'

const meta = { title: 'Planted' } satisfies Meta

export default meta
type Story = StoryObj

/** Nothing to find. */
export const Sound: Story = { render: () => <button type="button">Add stage</button> }

/** Text that hardly differs from its ground. */
export const Faint: Story = { render: () => <p style={{ color: '#d8d8d8', background: '#ffffff' }}>Hardly seen</p> }

/** A button without a name. */
export const Nameless: Story = { render: () => <button type="button" /> }
