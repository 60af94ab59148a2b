import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { EmotionCurve, type EmotionCurveOptions } from '@journeykit/react'
import source from '../packages/react/src/components/EmotionCurve/EmotionCurve.tsx?raw'
import viewSource from '../packages/react/src/components/View/View.tsx?raw'
import exampleSource from './examples/EmotionCurve.tsx?raw'
import { MyCurve } from './examples/EmotionCurve.tsx'
import { forcedColours } from './host/forcedColours.tsx'
import { narrow } from './host/narrow.tsx'
import { Shown } from './host/Shown.tsx'
import { ThreeShown } from './host/ThreeShown.tsx'
import { ShownPair } from './host/ShownPair.tsx'
import type { JourneyName } from './journeys/journeyNamed.ts'
import { expectNoMarkup } from './play/expectNoMarkup.ts'
import { aProblem } from './play/aProblem.ts'
import { expectProblem } from './play/expectProblem.ts'
import { aboutOf } from './props/aboutOf.ts'
import { argTypesOf } from './props/argTypesOf.ts'
import { codeOf } from './props/codeOf.ts'
import { exampleOf } from './props/exampleOf.ts'
import { propsOf } from './props/propsOf.ts'

interface Args extends EmotionCurveOptions {
  readonly journey: JourneyName
}

const meta = {
  title: 'Views/EmotionCurve',
  args: { journey: 'cafe' },
  argTypes: argTypesOf(propsOf([source, viewSource], 'EmotionCurveOptions')),
  parameters: {
    docs: {
      description: { component: aboutOf('EmotionCurve', source) },
      source: { type: 'code', transform: codeOf('EmotionCurve') },
    },
  },
  render: ({ journey, ...options }) => (
    <Shown journey={journey}>{(shown) => <EmotionCurve {...shown} {...options} />}</Shown>
  ),
} satisfies Meta<Args>

export default meta
type Story = StoryObj<Args>

/** One line for each persona, told apart by mark and dash. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: 'An evening at the corner café' })).toBeVisible()
  },
}

/** The same numbers as a table. */
export const AsTable: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('View as table'))
    await expect(canvas.getByRole('columnheader', { name: /Boris/ })).toBeVisible()
  },
}

/** One persona alone. */
export const OnePersona: Story = { args: { personas: ['boris'] } }

/** The shop as it is, with its curve as it shall be and the gap to it. */
export const AsIsToBe: Story = {
  parameters: {
    docs: {
      source: {
        type: 'code',
        transform: () => '<EmotionCurve journey={shop.asIs.en} toBe={shop.toBe.en} />',
      },
    },
  },
  render: ({ journey: _journey, ...options }) => (
    <ShownPair pair="shop">
      {({ before, journey, ...shown }) => <EmotionCurve {...shown} {...options} journey={before} toBe={journey} />}
    </ShownPair>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('View as table'))
    await expect(canvas.getByRole('columnheader', { name: 'to be' })).toBeVisible()
  },
}

/** The band between the lowest and the highest reading, at the steps that have more than one. */
export const Spread: Story = {
  args: { spread: true, personas: ['anna'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Lowest … highest reading', { selector: 'li' })).toBeVisible()
  },
}

/** How stirred up the main persona is, at the foot of the plot, broken where nobody said. */
export const Arousal: Story = {
  args: { arousal: true, personas: ['anna'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Arousal, 0 … 1', { selector: 'li' })).toBeVisible()
  },
}

/** The file that is shown is the file that runs. */
export const Example: Story = { parameters: exampleOf(exampleSource), render: () => <MyCurve /> }

/** Nothing yet. */
export const Empty: Story = { args: { journey: 'empty' } }

/** A map just begun: what nobody knows stays open. */
export const PartialData: Story = { args: { journey: 'partial' } }

/** Compounds, a title of 300 characters, emoji. */
export const LongWords: Story = { args: { journey: 'longWords' } }

/** Seven personas, told apart by mark and dash. */
export const ManyPersonas: Story = { args: { journey: 'manyPersonas' } }

/** One stage, one step, one touchpoint. */
export const One: Story = { args: { journey: 'one' } }

/** While the journey is on its way. */
export const Loading: Story = { args: { status: 'loading' } }

/** What went wrong, and a way to try again. */
export const Problem: Story = { args: { status: aProblem() }, play: expectProblem }

/** A palette of its own, not an inversion. */
export const Dark: Story = { globals: { theme: 'dark' } }

/** In the colours of the reader's own system. */
export const ForcedColours: Story = { tags: ['!autodocs'], decorators: [forcedColours] }

export const Russian: Story = { globals: { locale: 'ru' } }

/** From right to left. */
export const Arabic: Story = { globals: { locale: 'ar' }, args: { journey: 'arabic' } }

/** Lines that break without spaces. */
export const Japanese: Story = { tags: ['!autodocs'], args: { journey: 'japanese' } }

/** On a small phone. */
export const Narrow: Story = { decorators: [narrow] }

/** Emotions from 1 to 5 with neutral 3. */
export const OtherScale: Story = { tags: ['!autodocs'], args: { journey: 'fiveStages' } }

/** Forty steps. */
export const Many: Story = { args: { journey: 'large' }, tags: ['!autodocs'] }

/** A hundred and twenty steps, a thousand touchpoints. */
export const Huge: Story = { tags: ['!autodocs'], args: { journey: 'huge' } }

/** Three on a page: names and ids stay apart. */
export const ThreeOnOnePage: Story = {
  tags: ['!autodocs'],
  render: ({ journey: _journey, ...options }) => (
    <ThreeShown>{(shown) => <EmotionCurve {...shown} {...options} />}</ThreeShown>
  ),
}

/** Markup is text, and only text. */
export const HostileText: Story = { tags: ['!autodocs'], args: { journey: 'hostile' }, play: expectNoMarkup }
