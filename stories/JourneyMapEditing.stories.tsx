import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { JourneyEditor } from '@journeykit/react'
import { ShownEditor } from './host/ShownEditor.tsx'
import { headOf, openedMenu, pointOf } from './play/mapParts.ts'

const meta = {
  title: 'Map/Editing',
  globals: { locale: 'en' },
  parameters: {
    docs: {
      description: {
        component:
          'What people do with a map that is bound to a store. Each story does it once when it opens; go on from there.',
      },
      source: { type: 'code', transform: () => '<JourneyEditor store={createJourneyStore(cafe.en)} />' },
    },
  },
  render: () => <ShownEditor journey="cafe">{(shown) => <JourneyEditor {...shown} />}</ShownEditor>,
} satisfies Meta

export default meta
type Story = StoryObj

/** A click on a text, or Enter or F2 in its cell, makes it a field. Enter keeps what is written, Escape does not. */
export const Rename: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Queue at the door' }))
    await userEvent.keyboard('Line down the street{Enter}')
    await expect(canvas.getByRole('button', { name: 'Line down the street' })).toBeVisible()
    await userEvent.click(headOf(canvas, 'Loyalty'))
    await userEvent.keyboard('{F2}Never kept{Escape}')
    await expect(headOf(canvas, 'Loyalty')).toHaveFocus()
    await expect(canvas.queryByText('Never kept')).toBeNull()
  },
}

/** The new stage stands last and has the focus. */
export const AddStage: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Add stage' }))
    await userEvent.type(canvas.getByRole('textbox', { name: 'Name of the new stage' }), 'Comes back{Enter}')
    await expect(headOf(canvas, 'Comes back')).toHaveFocus()
  },
}

/** Arrows lead to the cell, Enter goes into it. */
export const AddTouchpoint: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Add touchpoint to Sits and eats' }))
    await userEvent.type(canvas.getByRole('textbox', { name: 'Name of the new touchpoint' }), 'Guest book{Enter}')
    await expect(canvas.getByRole('button', { name: 'Guest book' }).closest('td')).toHaveFocus()
  },
}

/** A click on a point of the curve opens the five feelings. */
export const ScoreByMenu: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(pointOf(canvas, 'Anna', 'Gets a loyalty card'))
    const menu = within(await openedMenu(canvas))
    await userEvent.click(menu.getByRole('menuitemradio', { name: /\+2/ }))
    await expect(pointOf(canvas, 'Anna', 'Gets a loyalty card')).toHaveAttribute('aria-valuenow', '2')
    await expect(canvas.getByRole('status')).toHaveTextContent('Anna, Gets a loyalty card')
  },
}

/** Up and down go one step of the scale, with Shift a tenth; Home and End to its ends; Delete clears. */
export const ScoreByKeys: Story = {
  play: async ({ canvas, userEvent }) => {
    const point = () => pointOf(canvas, 'Boris', 'Orders and pays')
    point().focus()
    await userEvent.keyboard('{End}')
    await expect(point()).toHaveAttribute('aria-valuenow', '2')
    await userEvent.keyboard('{ArrowDown}')
    await expect(point()).toHaveAttribute('aria-valuenow', '1')
    await userEvent.keyboard('{Delete}')
    await expect(point()).toHaveAttribute('aria-valuetext', 'not scored')
    await expect(point()).toHaveFocus()
  },
}

/** By the buttons or by Ctrl+Z and Ctrl+Y, anywhere in the map. */
export const UndoAndRedo: Story = {
  play: async ({ canvas, userEvent }) => {
    const undo = canvas.getByRole('button', { name: 'Undo' })
    const redo = canvas.getByRole('button', { name: 'Redo' })
    await expect(undo).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(headOf(canvas, 'Interest'))
    await userEvent.keyboard('{Enter}Curiosity{Enter}')
    await userEvent.click(undo)
    await expect(headOf(canvas, 'Interest')).toBeVisible()
    await userEvent.click(redo)
    await expect(headOf(canvas, 'Curiosity')).toBeVisible()
    await userEvent.click(headOf(canvas, 'Curiosity'))
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect(headOf(canvas, 'Interest')).toBeVisible()
    await userEvent.keyboard('{Control>}y{/Control}')
    await expect(headOf(canvas, 'Curiosity')).toBeVisible()
  },
}
