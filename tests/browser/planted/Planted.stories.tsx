import type { Meta, StoryObj } from '@storybook/react-vite'
import './planted.css'

const meta = { title: 'Planted' } satisfies Meta

export default meta
type Story = StoryObj

/** Nothing to find. */
export const Sound: Story = { render: () => <button type="button">Add stage</button> }

/** Text that hardly differs from its ground. */
export const Faint: Story = { render: () => <p style={{ color: '#d8d8d8', background: '#ffffff' }}>Hardly seen</p> }

/** A button without a name. */
export const Nameless: Story = { render: () => <button type="button" /> }

/** Text whose colour stays as it is when its ground becomes dark. */
export const FaintInTheDark: Story = {
  globals: { theme: 'light' },
  render: () => <p className="planted-faint-in-the-dark">Seen by day</p>,
}

/** Buttons that have room from left to right, and hardly any from right to left. */
export const TightFromTheRight: Story = {
  render: () => (
    <div className="planted-tight-from-the-right">
      <button type="button">A</button>
      <button type="button">B</button>
    </div>
  ),
}
