import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { EmpathyMap, type EmpathyMapOptions } from '@journeykit/react'
import source from '../packages/react/src/components/EmpathyMap/EmpathyMap.tsx?raw'
import reportSource from '../packages/react/src/components/ReportView/ReportView.tsx?raw'
import viewSource from '../packages/react/src/components/View/View.tsx?raw'
import exampleSource from './examples/EmpathyMap.tsx?raw'
import { WhoTheyAre } from './examples/EmpathyMap.tsx'
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

/** The people of the journey with many of them. */
const seven = Array.from({ length: 7 }, (_, i) => `persona-${i}`)

interface Args extends EmpathyMapOptions {
  readonly journey: JourneyName
}

const meta = {
  title: 'Views/EmpathyMap',
  args: { journey: 'cafe' },
  argTypes: argTypesOf(propsOf([source, reportSource, viewSource], 'EmpathyMapOptions')),
  parameters: {
    padded: true,
    docs: {
      description: { component: aboutOf('EmpathyMap', source) },
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
export const NoSuchPersona: Story = { tags: ['!autodocs'], args: { persona: 'nobody' } }

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

/** Seven personas, three entries in each part. */
export const Many: Story = {
  tags: ['!autodocs'],
  args: { journey: 'manyPersonas' },
  render: ({ journey, ...options }) => (
    <>
      {seven.map((persona) => (
        <Shown key={persona} journey={journey}>
          {(shown) => <EmpathyMap {...shown} {...options} persona={persona} />}
        </Shown>
      ))}
    </>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(7)
  },
}

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

/** Three on a page: names and ids stay apart. */
export const ThreeOnOnePage: Story = {
  tags: ['!autodocs'],
  render: ({ journey: _journey, ...options }) => (
    <ThreeShown>{(shown) => <EmpathyMap {...shown} {...options} />}</ThreeShown>
  ),
}

/** Markup is text, and only text. */
export const HostileText: Story = { tags: ['!autodocs'], args: { journey: 'hostile' }, play: expectNoMarkup }
