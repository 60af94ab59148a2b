import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { JourneyMap, type MapOptions } from '@journeykit/react'
import source from '../packages/react/src/components/JourneyMap/JourneyMap.tsx?raw'
import optionsSource from '../packages/react/src/components/JourneyMap/MapOptions.ts?raw'
import viewSource from '../packages/react/src/components/View/View.tsx?raw'
import exampleSource from './examples/JourneyMap.tsx?raw'
import { MyMap } from './examples/JourneyMap.tsx'
import { Shown } from './host/Shown.tsx'
import { ThreeShown } from './host/ThreeShown.tsx'
import { ownCards } from './host/ownCards.tsx'
import { forcedColours } from './host/forcedColours.tsx'
import { narrow } from './host/narrow.tsx'
import type { JourneyName } from './journeys/journeyNamed.ts'
import { aboutOf } from './props/aboutOf.ts'
import { argTypesOf } from './props/argTypesOf.ts'
import { codeOf } from './props/codeOf.ts'
import { exampleOf } from './props/exampleOf.ts'
import { propsOf } from './props/propsOf.ts'
import { expectOneMap, expectScrolledHeads, expectTextOnly } from './play/expectMap.ts'
import { aProblem } from './play/aProblem.ts'
import { expectProblem } from './play/expectProblem.ts'

interface Args extends MapOptions {
  readonly journey: JourneyName
}

const meta = {
  title: 'Map/JourneyMap',
  args: { journey: 'cafe' },
  argTypes: {
    ...argTypesOf(propsOf([optionsSource, viewSource], 'MapOptions')),
  },
  parameters: {
    docs: {
      description: { component: aboutOf('JourneyMap', source) },
      source: { type: 'code', transform: codeOf('JourneyMap') },
    },
  },
  render: ({ journey, ...options }) => (
    <Shown journey={journey}>{(shown) => <JourneyMap {...shown} {...options} />}</Shown>
  ),
} satisfies Meta<Args>

export default meta
type Story = StoryObj<Args>

/** To be read: a table, without keys of its own. */
export const Default: Story = { play: expectOneMap }

/** The file that is shown is the file that runs. */
export const Example: Story = { parameters: exampleOf(exampleSource), render: () => <MyMap /> }

/** Nothing yet. */
export const Empty: Story = { args: { journey: 'empty' } }

/** While the journey is on its way. */
export const Loading: Story = { args: { status: 'loading' } }

/** What went wrong, and a way to try again. */
export const Problem: Story = { args: { status: aProblem() }, play: expectProblem }

/** Titles are buttons where the host wants to hear what is chosen. */
export const Choosing: Story = { args: { onSelect: fn(), onOpen: fn() } }

/** The host draws touchpoints its own way; everything around them stays. */
export const OwnCards: Story = { args: { slots: ownCards } }

/** A map just begun: what nobody knows stays open. */
export const PartialData: Story = { args: { journey: 'partial' } }

/** Compounds, a title of 300 characters, emoji, a stage without steps. */
export const LongWords: Story = { args: { journey: 'longWords' } }

/** Seven personas, told apart by mark and dash. */
export const Many: Story = { args: { journey: 'manyPersonas' } }

/** A thousand touchpoints in a box with `--jk-max-height`: the heads stay while it scrolls. */
export const Huge: Story = {
  args: { journey: 'huge' },
  tags: ['!autodocs'],
  decorators: [
    (Story) => (
      <>
        <style>{'.huge .jk { --jk-max-height: calc(100vh - 240px) }'}</style>
        <div className="huge">
          <Story />
        </div>
      </>
    ),
  ],
  play: expectScrolledHeads,
}

/** One stage, one step, one touchpoint. */
export const One: Story = { args: { journey: 'one' } }

/** A palette of its own, not an inversion. */
export const Dark: Story = { globals: { theme: 'dark' } }

/** In the colours of the reader's own system. */
export const ForcedColours: Story = { tags: ['!autodocs'], decorators: [forcedColours] }

export const Russian: Story = { globals: { locale: 'ru' } }

/** German words around a journey written in English: each text keeps its own language. */
export const German: Story = {
  tags: ['!autodocs'],
  globals: { locale: 'de' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('rowheader', { name: /^Hürden/ })).toBeVisible()
  },
}

/** The stages run from right to left, and the curve with them. */
export const Arabic: Story = { globals: { locale: 'ar' }, args: { journey: 'arabic' } }

/** Lines that break without spaces. */
export const Japanese: Story = { tags: ['!autodocs'], args: { journey: 'japanese' } }

/** Where it is narrow the journey runs down, with the curve beside it. */
export const Narrow: Story = { decorators: [narrow] }

/** A business purchase: a buyer and an engineer who take turns. */
export const Business: Story = { tags: ['!autodocs'], args: { journey: 'b2bPurchase', bottlenecks: 2 } }

/** Emotions from 1 to 5 with neutral 3. */
export const OtherScale: Story = { tags: ['!autodocs'], args: { journey: 'fiveStages' } }

/** Three maps share a page: names and ids stay apart. */
export const ThreeOnOnePage: Story = {
  tags: ['!autodocs'],
  render: ({ journey: _journey, ...options }) => (
    <ThreeShown>{(shown) => <JourneyMap {...shown} {...options} />}</ThreeShown>
  ),
}

/** Markup, turned direction and stacked marks are text, and only text. */
export const HostileText: Story = { tags: ['!autodocs'], args: { journey: 'hostile' }, play: expectTextOnly }
