import { expect } from 'storybook/test'
import type { StoryContext } from '@storybook/react-vite'
import type { ViewState } from '@journeykit/react'

type Played = Pick<StoryContext, 'canvas' | 'userEvent'> & {
  readonly args: { readonly status?: ViewState | undefined }
}

/** The problem is an alert, and its button asks the host to try again. */
export const expectProblem = async ({ args: { status }, canvas, userEvent }: Played): Promise<void> => {
  await expect(canvas.getByRole('alert')).toHaveTextContent('The server does not answer.')
  await userEvent.click(canvas.getByRole('button', { name: 'Try again' }))
  if (typeof status !== 'object') throw new Error('The story has no problem.')
  await expect(status.retry).toHaveBeenCalledOnce()
}
