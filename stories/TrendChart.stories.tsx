import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { TrendChart, type TrendChartOptions } from '@journeykit/react'
import source from '../packages/react/src/components/TrendChart/TrendChart.tsx?raw'
import reportSource from '../packages/react/src/components/ReportView/ReportView.tsx?raw'
import viewSource from '../packages/react/src/components/View/View.tsx?raw'
import exampleSource from './examples/TrendChart.tsx?raw'
import { ThroughTheYear } from './examples/TrendChart.tsx'
import { forcedColours } from './host/forcedColours.tsx'
import { narrow } from './host/narrow.tsx'
import { ShownArchive } from './host/ShownArchive.tsx'
import { specialArchives, type ArchiveName } from './journeys/archiveNamed.ts'
import { journeyNames } from './journeys/journeyNamed.ts'
import { expectNoMarkup } from './play/expectNoMarkup.ts'
import { aProblem } from './play/aProblem.ts'
import { expectProblem } from './play/expectProblem.ts'
import { aboutOf } from './props/aboutOf.ts'
import { argTypesOf, exampleArgType } from './props/argTypesOf.ts'
import { codeOf } from './props/codeOf.ts'
import { archiveCode } from './props/givenCode.ts'
import { exampleOf } from './props/exampleOf.ts'
import { propsOf } from './props/propsOf.ts'

interface Args extends Omit<TrendChartOptions, 'archive'> {
  /** The versions: the shop's, or those of another example. */
  readonly versions: ArchiveName
}

const meta = {
  title: 'Views/TrendChart',
  args: { versions: 'shop', measure: { of: 'overall' } },
  argTypes: {
    ...argTypesOf(propsOf([source, reportSource, viewSource], 'TrendChartOptions')),
    versions: exampleArgType([...specialArchives, ...journeyNames]),
  },
  parameters: {
    padded: true,
    // It takes an archive instead.
    controls: { exclude: ['journey', 'store'] },
    docs: {
      description: { component: aboutOf('TrendChart', source) },
      source: { type: 'code', transform: codeOf('TrendChart', archiveCode) },
    },
  },
  render: ({ versions, ...options }) => (
    <ShownArchive archive={versions}>{(shown) => <TrendChart {...shown} {...options} />}</ShownArchive>
  ),
} satisfies Meta<Args>

export default meta
type Story = StoryObj<Args>

/** Four versions within a year; the table opens on demand. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('figure', { name: 'Overall emotion' })).toBeVisible()
    await userEvent.click(canvas.getByText('View as table'))
    await expect(canvas.getByRole('table', { name: 'Overall emotion' })).toBeVisible()
  },
}

/** The share of customers who get to the end. */
export const Reach: Story = { args: { measure: { of: 'reach' } } }

/** Every week, with weeks in which nobody asked: some days have room, and the line is broken. */
export const Many: Story = { args: { versions: 'weekly', measure: { of: 'emotion', place: 'queue', persona: 'anna' } } }

/** A single version: a point, and no line. */
export const One: Story = { args: { versions: 'shopFirst' } }

/** Nobody scored in any version. */
export const NoValue: Story = { args: { versions: 'unscored' } }

/** No version has been kept. */
export const Empty: Story = { args: { versions: 'none' } }

/** The file that is shown is the file that runs. */
export const Example: Story = { parameters: exampleOf(exampleSource), render: () => <ThroughTheYear /> }

/** A map just begun. */
export const PartialData: Story = { args: { versions: 'partial' } }

/** Compounds, a title of 300 characters, emoji. */
export const LongWords: Story = { args: { versions: 'longWords' } }

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
export const Arabic: Story = { globals: { locale: 'ar' }, args: { versions: 'arabic' } }

/** Lines that break without spaces. */
export const Japanese: Story = { tags: ['!autodocs'], args: { versions: 'japanese' } }

/** On a small phone. */
export const Narrow: Story = { decorators: [narrow] }

/** Markup is text, and only text. */
export const HostileText: Story = { tags: ['!autodocs'], args: { versions: 'hostile' }, play: expectNoMarkup }

/** A metric with its target and its baseline, better when lower. */
export const MetricWithTarget: Story = { args: { measure: { of: 'metric', metric: 'days-to-door' } } }
