import { expect } from 'storybook/test'
import type { StoryContext } from '@storybook/react-vite'

/** What looks like markup has made no element and run nothing. */
export const expectNoMarkup = async ({ canvasElement }: Pick<StoryContext, 'canvasElement'>): Promise<void> => {
  await expect(canvasElement.textContent).toContain('<')
  await expect(canvasElement.querySelectorAll('script, img, h1, b b, [onerror], [onload]')).toHaveLength(0)
  await expect(document.title).not.toBe('1')
}
