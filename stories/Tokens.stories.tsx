import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { themeTokens } from '@journeykit/react'
import { TokenTable } from './tokens/TokenTable.tsx'

const meta = {
  title: 'Parts/Tokens',
  component: TokenTable,
  parameters: {
    controls: { disable: true },
    docs: {
      description: {
        component:
          'Every colour, letter and measure is a custom property on `.jk`; the package exports them as `themeTokens`. A rule of your own on `.jk`, outside of any layer, wins over all of them.',
      },
      source: { type: 'code', language: 'css', code: '.jk {\n  --jk-warm: #9a3412;\n  --jk-column: 160px;\n}' },
    },
  },
} satisfies Meta<typeof TokenTable>

export default meta
type Story = StoryObj<typeof meta>

const backgroundOf = (swatch: Element | null | undefined): string =>
  swatch ? getComputedStyle(swatch).backgroundColor : ''

/** From the list that the package exports, which a test proves to be the stylesheet's. */
export const All: Story = {
  play: async ({ canvas, canvasElement }) => {
    const row = canvas.getByRole('rowheader', { name: '--jk-ink' }).closest('tr')
    const [light, dark, contrast] = row?.querySelectorAll('.swatch-on span') ?? []
    await expect(backgroundOf(light)).toBe('rgb(29, 33, 38)')
    await expect(backgroundOf(dark)).toBe('rgb(236, 239, 242)')
    await expect(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']).toContain(backgroundOf(contrast))
    await expect(canvasElement.querySelectorAll('tbody tr')).toHaveLength(themeTokens.length)
  },
}

/** The swatches keep their themes whatever the page's theme is. */
export const Dark: Story = { globals: { theme: 'dark' } }

export const HighContrast: Story = { globals: { theme: 'contrast' } }
