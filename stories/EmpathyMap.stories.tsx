import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { EmpathyMap, type EmpathyMapOptions } from '@journeykit/react'
import source from '../packages/react/src/components/EmpathyMap/EmpathyMap.tsx?raw'
import reportSource from '../packages/react/src/components/ReportView/ReportView.tsx?raw'
import viewSource from '../packages/react/src/components/View/View.tsx?raw'
import exampleSource from './examples/EmpathyMap.tsx?raw'
import { WhoTheyAre } from './examples/EmpathyMap.tsx'
import { narrow } from './host/narrow.tsx'
import { Shown } from './host/Shown.tsx'
import type { JourneyName } from './journeys/journeyNamed.ts'
import { expectNoMarkup } from './play/expectNoMarkup.ts'
import { argTypesOf } from './props/argTypesOf.ts'
import { codeOf } from './props/codeOf.ts'
import { exampleOf } from './props/exampleOf.ts'
import { commentOf, propsOf } from './props/propsOf.ts'

interface Args extends EmpathyMapOptions {
  readonly journey: JourneyName
}

const meta = {
  title: 'Views/EmpathyMap',
  args: { journey: 'cafe' },
  argTypes: argTypesOf(propsOf([source, reportSource, viewSource], 'EmpathyMapOptions')),
  parameters: {
    layout: 'padded',
    docs: {
      description: { component: commentOf(source, 'EmpathyMap') },
      source: { type: 'code', transform: codeOf('EmpathyMap') },
    },
  },
  render: ({ journey, ...options }) => (
    <Shown journey={journey}>{(shown) => <EmpathyMap {...shown} {...options} />}</Shown>
  ),
} satisfies Meta<Args>

export default meta
type Story = StoryObj<Args>

/** The main persona of the journey. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('article', { name: 'Anna' })).toBeVisible()
  },
}

/** Another persona. */
export const AnotherPersona: Story = { args: { persona: 'boris' } }

/** An id that the journey does not know. */
export const NoSuchPersona: Story = { args: { persona: 'nobody' } }

/** The file that is shown is the file that runs. */
export const Example: Story = { parameters: exampleOf(exampleSource), render: () => <WhoTheyAre /> }

/** Nothing yet. */
export const Empty: Story = { args: { journey: 'empty' } }

/** A map just begun: what nobody knows stays open. */
export const PartialData: Story = { args: { journey: 'partial' } }

/** Compounds, a title of 300 characters, emoji. */
export const LongWords: Story = { args: { journey: 'longWords' } }

/** One stage, one step, one touchpoint. */
export const One: Story = { args: { journey: 'one' } }

/** A palette of its own, not an inversion. */
export const Dark: Story = { globals: { theme: 'dark' } }

export const Russian: Story = { globals: { locale: 'ru' } }

/** From right to left. */
export const Arabic: Story = { args: { journey: 'arabic' } }

/** Lines that break without spaces. */
export const Japanese: Story = { args: { journey: 'japanese' } }

/** On a small phone. */
export const Narrow: Story = { decorators: [narrow] }

/** Three on a page: names and ids stay apart. */
export const ThreeOnOnePage: Story = {
  tags: ['!autodocs'],
  render: ({ journey: _journey, ...options }) => (
    <>
      {(['cafe', 'b2bPurchase', 'fiveStages'] as const).map((journey) => (
        <Shown key={journey} journey={journey}>
          {(shown) => <EmpathyMap {...shown} {...options} />}
        </Shown>
      ))}
    </>
  ),
}

/** Markup is text, and only text. */
export const HostileText: Story = { args: { journey: 'hostile' }, play: expectNoMarkup }
