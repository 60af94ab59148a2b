import { expect } from 'storybook/test'
import type { StoryContext } from '@storybook/react-vite'
import { markup } from '../journeys/hostile.ts'
import { expectNoMarkup } from './expectNoMarkup.ts'

type Canvas = Pick<StoryContext, 'canvas' | 'canvasElement'>

/** A table named by its title, with stages as heads of column groups and nothing that takes keys. */
export const expectOneMap = async ({ canvas }: Canvas): Promise<void> => {
  const table = canvas.getByRole('table', { name: 'An evening at the corner café' })
  await expect(table).toBeVisible()
  await expect(canvas.getByRole('columnheader', { name: /^Purchase/ })).toHaveAttribute('scope', 'colgroup')
  await expect(canvas.getByRole('rowheader', { name: /^Barriers/ })).toBeVisible()
  await expect(canvas.queryAllByRole('slider')).toEqual([])
}

/** What looks like markup is shown letter by letter. */
export const expectTextOnly = async ({ canvas, canvasElement }: Canvas): Promise<void> => {
  await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(markup)
  await expectNoMarkup({ canvasElement })
}

/** Scrolled down, the heads of the stages stand where they stood. */
export const expectScrolledHeads = async ({ canvas, canvasElement }: Canvas): Promise<void> => {
  const scroller = canvasElement.querySelector('.jk-scroll')
  const [head] = canvas.getAllByRole('columnheader')
  if (!scroller || !head) throw new Error('The map has no scroller or no head.')
  await expect(scroller.scrollHeight).toBeGreaterThan(scroller.clientHeight)
  const before = head.getBoundingClientRect().top
  scroller.scrollTop = 200
  await expect(scroller.scrollTop).toBe(200)
  await expect(Math.abs(head.getBoundingClientRect().top - before)).toBeLessThan(2)
  scroller.scrollTop = 0
}
