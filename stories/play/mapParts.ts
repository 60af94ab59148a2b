import { within } from 'storybook/test'
import type { StoryContext } from '@storybook/react-vite'

type Canvas = StoryContext['canvas']

/** The head of a column or a row that holds this text. */
export const headOf = (canvas: Canvas, title: string): HTMLElement => {
  const heads = [...canvas.getAllByRole('columnheader'), ...canvas.getAllByRole('rowheader')]
  const head = heads.find((candidate) => within(candidate).queryByText(title))
  if (!head) throw new Error(`No head of the map says ${title}.`)
  return head
}

/** The point of a persona's curve at a step. */
export const pointOf = (canvas: Canvas, persona: string, step: string): HTMLElement =>
  canvas.getByRole('slider', { name: `How ${persona} feels: ${step}` })

/** The one menu that is open; the first one has to be fetched. */
export const openedMenu = (canvas: Canvas): Promise<HTMLElement> => canvas.findByRole('menu')
