import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { BottleneckList, type BottleneckListOptions } from '@journeykit/react'
import source from '../packages/react/src/components/BottleneckList/BottleneckList.tsx?raw'
import viewSource from '../packages/react/src/components/View/View.tsx?raw'
import exampleSource from './examples/BottleneckList.tsx?raw'
import { MyBottlenecks } from './examples/BottleneckList.tsx'
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

interface Args extends BottleneckListOptions {
  readonly journey: JourneyName
}

const meta = {
  title: 'Views/BottleneckList',
  args: { journey: 'cafe' },
  argTypes: argTypesOf(propsOf([source, viewSource], 'BottleneckListOptions')),
  parameters: {
    docs: {
      description: { component: aboutOf('BottleneckList', source) },
      source: { type: 'code', transform: codeOf('BottleneckList') },
    },
  },
  render: ({ journey, ...options }) => (
    <Shown journey={journey}>{(shown) => <BottleneckList {...shown} {...options} />}</Shown>
  ),
} satisfies Meta<Args>

export default meta
type Story = StoryObj<Args>

/** Every place with a score above 0, worst first, and what the score is made of. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const [worst] = canvas.getAllByRole('listitem')
    await expect(worst).toHaveTextContent('Queues')
  },
}

/** Whole stages instead of steps. */
export const ByStage: Story = { args: { by: 'stage' } }

/** The worst three. */
export const WorstThree: Story = { args: { limit: 3 } }

/** Each place is a button that hands over its bottleneck. */
export const Selectable: Story = {
  args: { onSelect: fn(), limit: 3 },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Queues' }))
    await expect(args.onSelect).toHaveBeenCalledOnce()
    await expect(args.onSelect).toHaveBeenCalledWith(expect.objectContaining({ place: 'queue', rank: 1 }))
  },
}

/** Weights of your own. */
export const OwnWeights: Story = { args: { weights: { 'drop-off': 0, emotion: 5 } } }

/** The file that is shown is the file that runs. */
export const Example: Story = { parameters: exampleOf(exampleSource), render: () => <MyBottlenecks /> }

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

/** Forty steps. */
export const Many: Story = { tags: ['!autodocs'], args: { journey: 'large' } }

/** A hundred and twenty places; the ten worst. */
export const Huge: Story = { args: { journey: 'huge', limit: 10 }, tags: ['!autodocs'] }

/** Three on a page: names and ids stay apart. */
export const ThreeOnOnePage: Story = {
  tags: ['!autodocs'],
  render: ({ journey: _journey, ...options }) => (
    <ThreeShown>{(shown) => <BottleneckList {...shown} {...options} />}</ThreeShown>
  ),
}

/** Markup is text, and only text. */
export const HostileText: Story = { tags: ['!autodocs'], args: { journey: 'hostile' }, play: expectNoMarkup }
