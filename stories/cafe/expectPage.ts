import type { StoryContext } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'

type Canvas = Pick<StoryContext, 'canvas'>

const bottlenecks = ({ canvas }: Canvas): HTMLElement => canvas.getByRole('region', { name: /^Bottlenecks/ })

const worst = (page: Canvas): HTMLElement => {
  const [first] = within(bottlenecks(page)).getAllByRole('listitem')
  if (!first) throw new Error('The list has no places.')
  return first
}

/** Renames the worst step in the map, finds the new name in the list, and undoes. */
export const expectListToFollow = async (page: Canvas): Promise<void> => {
  const before = worst(page).textContent
  await expect(before).toContain('Queues')
  await userEvent.click(page.canvas.getByRole('columnheader', { name: /^Queues/ }))
  await userEvent.keyboard('{F2}Waits for a seat{Enter}')
  await waitFor(() => expect(worst(page)).toHaveTextContent('Waits for a seat'))
  await userEvent.click(page.canvas.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(worst(page).textContent).toBe(before))
}

/** Presses the worst place and finds the focus on its head in the map. */
export const expectListToLead = async (page: Canvas): Promise<void> => {
  await userEvent.click(within(worst(page)).getByRole('button'))
  await expect(page.canvas.getByRole('columnheader', { name: /^Queues/ })).toHaveFocus()
}
