import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import brand from './brand/brand.css?raw'
import { BrandedPage } from './brand/BrandedPage.tsx'
import { expectReadable } from './brand/expectReadable.ts'

const meta = {
  title: 'Start/Embed/A brand of your own',
  component: BrandedPage,
  argTypes: { density: { control: 'inline-radio', options: ['comfortable', 'compact'] } },
  parameters: {
    layout: 'fullscreen',
    docs: {
      description: {
        component:
          'Letters, colours and corners of a brand, by tokens alone: a class on each view, and the same class in the dark.',
      },
      source: { type: 'code', language: 'css', code: brand },
    },
  },
} satisfies Meta<typeof BrandedPage>

export default meta
type Story = StoryObj<typeof meta>

export const Light: Story = { globals: { theme: 'light' }, play: expectReadable }

export const Dark: Story = { globals: { theme: 'dark' }, play: expectReadable }

/** The brand in less room: the same letters, closer together. */
export const Compact: Story = {
  args: { density: 'compact' },
  globals: { theme: 'light' },
  play: async ({ canvasElement }) => {
    const views = [...canvasElement.querySelectorAll<HTMLElement>('.jk.brand')]
    const heights = () => views.map(({ offsetHeight }) => offsetHeight)
    const compact = heights()
    for (const view of views) view.dataset['density'] = 'comfortable'
    const comfortable = heights()
    for (const view of views) view.dataset['density'] = 'compact'
    await expect(compact).toHaveLength(3)
    for (const [i, height] of compact.entries()) await expect(height).toBeLessThan(comfortable[i] ?? 0)
  },
}

/** Every letter of the kit is the brand's, headings in their own. */
export const Letters: Story = {
  globals: { theme: 'light' },
  play: async ({ canvasElement }) => {
    const fontOf = (selector: string): string => {
      const element = canvasElement.querySelector(selector)
      return element ? getComputedStyle(element).fontFamily : ''
    }
    await expect(fontOf('.jk-title')).toMatch(/^"Avenir Next"/)
    await expect(fontOf('.jk-stage')).toMatch(/^"Avenir Next"/)
    await expect(fontOf('.jk-card')).toMatch(/^Georgia/)
  },
}
