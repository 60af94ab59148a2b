import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { StoryText, type StoryTextOptions } from '@journeykit/react'
import source from '../packages/react/src/components/StoryText/StoryText.tsx?raw'
import reportSource from '../packages/react/src/components/ReportView/ReportView.tsx?raw'
import viewSource from '../packages/react/src/components/View/View.tsx?raw'
import exampleSource from './examples/StoryText.tsx?raw'
import { AnnasStory } from './examples/StoryText.tsx'
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

interface Args extends StoryTextOptions {
  readonly journey: JourneyName
}

const meta = {
  title: 'Views/StoryText',
  args: { journey: 'cafe' },
  argTypes: argTypesOf(propsOf([source, reportSource, viewSource], 'StoryTextOptions')),
  parameters: {
    docs: {
      description: { component: aboutOf('StoryText', source) },
      source: { type: 'code', transform: codeOf('StoryText') },
    },
  },
  render: ({ journey, ...options }) => (
    <Shown journey={journey}>{(shown) => <StoryText {...shown} {...options} />}</Shown>
  ),
} satisfies Meta<Args>

export default meta
type Story = StoryObj<Args>

/** The story of all personas together. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('article', { name: /^The story/ })).toHaveTextContent('Queues')
  },
}

/** The story of one of them. */
export const OnePersona: Story = { args: { persona: 'anna' } }

/** An id that the journey does not know. */
export const NoSuchPersona: Story = { tags: ['!autodocs'], args: { persona: 'nobody' } }

/** Each sentence that tells of records hands them over, by pointer or by key. */
export const Selectable: Story = {
  args: { onSelect: fn() },
  play: async ({ args, canvas, userEvent }) => {
    const [first] = canvas.getAllByRole('button')
    first?.focus()
    await userEvent.keyboard('{Enter}')
    await userEvent.click(canvas.getByRole('button', { name: /falls most steeply/ }))
    await expect(args.onSelect).toHaveBeenCalledTimes(2)
    await expect(args.onSelect).toHaveBeenLastCalledWith(expect.objectContaining({ tells: 'turn' }))
  },
}

/** The file that is shown is the file that runs. */
export const Example: Story = { parameters: exampleOf(exampleSource), render: () => <AnnasStory /> }

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

/** Forty steps. */
export const Many: Story = { tags: ['!autodocs'], args: { journey: 'large' } }

/** A hundred and twenty steps: the story stays a story. */
export const Huge: Story = { args: { journey: 'huge' }, tags: ['!autodocs'] }

/** Three on a page: names and ids stay apart. */
export const ThreeOnOnePage: Story = {
  tags: ['!autodocs'],
  render: ({ journey: _journey, ...options }) => (
    <ThreeShown>{(shown) => <StoryText {...shown} {...options} />}</ThreeShown>
  ),
}

/** Markup is text, and only text. */
export const HostileText: Story = { tags: ['!autodocs'], args: { journey: 'hostile' }, play: expectNoMarkup }
