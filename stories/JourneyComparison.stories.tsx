import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { JourneyComparison, type JourneyComparisonOptions } from '@journeykit/react'
import source from '../packages/react/src/components/JourneyComparison/JourneyComparison.tsx?raw'
import reportSource from '../packages/react/src/components/ReportView/ReportView.tsx?raw'
import viewSource from '../packages/react/src/components/View/View.tsx?raw'
import exampleSource from './examples/JourneyComparison.tsx?raw'
import { AsIsToBe } from './examples/JourneyComparison.tsx'
import { forcedColours } from './host/forcedColours.tsx'
import { narrow } from './host/narrow.tsx'
import { ShownPair } from './host/ShownPair.tsx'
import { journeyNames } from './journeys/journeyNamed.ts'
import { specialPairs, type PairName } from './journeys/pairNamed.ts'
import { expectNoMarkup } from './play/expectNoMarkup.ts'
import { aProblem } from './play/aProblem.ts'
import { expectProblem } from './play/expectProblem.ts'
import { aboutOf } from './props/aboutOf.ts'
import { argTypesOf, exampleArgType } from './props/argTypesOf.ts'
import { codeOf } from './props/codeOf.ts'
import { pairCode } from './props/givenCode.ts'
import { exampleOf } from './props/exampleOf.ts'
import { propsOf } from './props/propsOf.ts'

interface Args extends Omit<JourneyComparisonOptions, 'before'> {
  /** Two versions: the shop's, or those of another example. */
  readonly pair: PairName
}

const meta = {
  title: 'Views/JourneyComparison',
  args: { pair: 'shop' },
  argTypes: {
    ...argTypesOf(propsOf([source, reportSource, viewSource], 'JourneyComparisonOptions')),
    pair: exampleArgType([...specialPairs, ...journeyNames]),
  },
  parameters: {
    padded: true,
    controls: { exclude: ['journey', 'store'] },
    docs: {
      description: { component: aboutOf('JourneyComparison', source) },
      source: { type: 'code', transform: codeOf('JourneyComparison', pairCode) },
    },
  },
  render: ({ pair, ...options }) => (
    <ShownPair pair={pair}>{(shown) => <JourneyComparison {...shown} {...options} />}</ShownPair>
  ),
} satisfies Meta<Args>

export default meta
type Story = StoryObj<Args>

/** As is beside to be; the table opens on demand. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'What changed' })).toBeVisible()
    await userEvent.click(canvas.getByText('View as table'))
    await expect(canvas.getByRole('table', { name: /Before and after/ })).toBeVisible()
  },
}

/** The other way round: what got worse is hatched. */
export const GotWorse: Story = { args: { pair: 'shopWorse' } }

/** Nothing has changed. */
export const NoChange: Story = { args: { pair: 'shopSame' } }

/** Scored on another scale since: the later scores are carried over. */
export const AnotherScale: Story = { args: { pair: 'shopOtherScale' } }

/** One persona's curves. */
export const OnePersona: Story = { args: { pair: 'cafe', persona: 'boris' } }

/** An id that neither side knows. */
export const NoSuchPersona: Story = { tags: ['!autodocs'], args: { persona: 'nobody' } }

/** The file that is shown is the file that runs. */
export const Example: Story = { parameters: exampleOf(exampleSource), render: () => <AsIsToBe /> }

/** Nothing yet on either side. */
export const Empty: Story = { args: { pair: 'empty' } }

/** A map just begun: what nobody knows stays open. */
export const PartialData: Story = { args: { pair: 'partial' } }

/** Forty steps. */
export const Many: Story = { tags: ['!autodocs'], args: { pair: 'large' } }

/** A hundred and twenty steps, a thousand touchpoints. */
export const Huge: Story = { tags: ['!autodocs'], args: { pair: 'huge' } }

/** Compounds, a title of 300 characters, emoji. */
export const LongWords: Story = { args: { pair: 'longWords' } }

/** One step, which is new. */
export const One: Story = { args: { pair: 'one' } }

/** While the versions are on their way. */
export const Loading: Story = { args: { status: 'loading' } }

/** What went wrong, and a way to try again. */
export const Problem: Story = { args: { status: aProblem() }, play: expectProblem }

/** A palette of its own, not an inversion. */
export const Dark: Story = { globals: { theme: 'dark' } }

/** In the colours of the reader's own system. */
export const ForcedColours: Story = { tags: ['!autodocs'], decorators: [forcedColours] }

export const Russian: Story = { globals: { locale: 'ru' } }

/** From right to left. */
export const Arabic: Story = { globals: { locale: 'ar' }, args: { pair: 'arabic' } }

/** Lines that break without spaces. */
export const Japanese: Story = { tags: ['!autodocs'], args: { pair: 'japanese' } }

/** On a small phone. */
export const Narrow: Story = { decorators: [narrow] }

/** Markup is text, and only text. */
export const HostileText: Story = { tags: ['!autodocs'], args: { pair: 'hostile' }, play: expectNoMarkup }
