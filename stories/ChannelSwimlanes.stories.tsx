import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { ChannelSwimlanes, type ChannelSwimlanesOptions } from '@journeykit/react'
import source from '../packages/react/src/components/ChannelSwimlanes/ChannelSwimlanes.tsx?raw'
import viewSource from '../packages/react/src/components/View/View.tsx?raw'
import exampleSource from './examples/ChannelSwimlanes.tsx?raw'
import { MyRoute } from './examples/ChannelSwimlanes.tsx'
import { forcedColours } from './host/forcedColours.tsx'
import { narrow } from './host/narrow.tsx'
import { Shown } from './host/Shown.tsx'
import { ThreeShown } from './host/ThreeShown.tsx'
import type { JourneyName } from './journeys/journeyNamed.ts'
import { expectNoMarkup } from './play/expectNoMarkup.ts'
import { aProblem } from './play/aProblem.ts'
import { expectProblem } from './play/expectProblem.ts'
import { aboutOf } from './props/aboutOf.ts'
import { argTypesOf } from './props/argTypesOf.ts'
import { codeOf } from './props/codeOf.ts'
import { exampleOf } from './props/exampleOf.ts'
import { propsOf } from './props/propsOf.ts'

interface Args extends ChannelSwimlanesOptions {
  readonly journey: JourneyName
}

const meta = {
  title: 'Views/ChannelSwimlanes',
  args: { journey: 'cafe' },
  argTypes: argTypesOf(propsOf([source, viewSource], 'ChannelSwimlanesOptions')),
  parameters: {
    docs: {
      description: { component: aboutOf('ChannelSwimlanes', source) },
      source: { type: 'code', transform: codeOf('ChannelSwimlanes') },
    },
  },
  render: ({ journey, ...options }) => (
    <Shown journey={journey}>{(shown) => <ChannelSwimlanes {...shown} {...options} />}</Shown>
  ),
} satisfies Meta<Args>

export default meta
type Story = StoryObj<Args>

/** The route through the channels, past every touchpoint. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img')).toBeVisible()
  },
}

/** The same route as a table. */
export const AsTable: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('View as table'))
    await expect(canvas.getByRole('columnheader', { name: 'Who starts' })).toBeVisible()
  },
}

/** The route of one persona; channels that it does not touch stay, unused. */
export const OnePersona: Story = { args: { persona: 'boris' } }

/** The file that is shown is the file that runs. */
export const Example: Story = { parameters: exampleOf(exampleSource), render: () => <MyRoute /> }

/** Nothing yet. */
export const Empty: Story = { args: { journey: 'empty' } }

/** A map just begun: what nobody knows stays open. */
export const PartialData: Story = { args: { journey: 'partial' } }

/** Compounds, a title of 300 characters, emoji. */
export const LongWords: Story = { args: { journey: 'longWords' } }

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

/** Forty steps with 160 touchpoints. */
export const Many: Story = { args: { journey: 'large' }, tags: ['!autodocs'] }

/** A hundred and twenty steps, a thousand touchpoints. */
export const Huge: Story = { tags: ['!autodocs'], args: { journey: 'huge' } }

/** Three on a page: names and ids stay apart. */
export const ThreeOnOnePage: Story = {
  tags: ['!autodocs'],
  render: ({ journey: _journey, ...options }) => (
    <ThreeShown>{(shown) => <ChannelSwimlanes {...shown} {...options} />}</ThreeShown>
  ),
}

/** Markup is text, and only text. */
export const HostileText: Story = { tags: ['!autodocs'], args: { journey: 'hostile' }, play: expectNoMarkup }
