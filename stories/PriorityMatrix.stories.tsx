import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { PriorityMatrix, type PriorityMatrixOptions } from '@journeykit/react'
import source from '../packages/react/src/components/PriorityMatrix/PriorityMatrix.tsx?raw'
import reportSource from '../packages/react/src/components/ReportView/ReportView.tsx?raw'
import viewSource from '../packages/react/src/components/View/View.tsx?raw'
import exampleSource from './examples/PriorityMatrix.tsx?raw'
import { WhatComesFirst } from './examples/PriorityMatrix.tsx'
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

interface Args extends PriorityMatrixOptions {
  readonly journey: JourneyName
}

const meta = {
  title: 'Views/PriorityMatrix',
  args: { journey: 'cafe' },
  argTypes: argTypesOf(propsOf([source, reportSource, viewSource], 'PriorityMatrixOptions')),
  parameters: {
    docs: {
      description: { component: aboutOf('PriorityMatrix', source) },
      source: { type: 'code', transform: codeOf('PriorityMatrix') },
    },
  },
  render: ({ journey, ...options }) => (
    <Shown journey={journey}>{(shown) => <PriorityMatrix {...shown} {...options} />}</Shown>
  ),
} satisfies Meta<Args>

export default meta
type Story = StoryObj<Args>

/** Value against effort: the numbers of the picture are those of the list. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const [first] = canvas.getAllByRole('listitem')
    await expect(first).toHaveTextContent('Second till')
  },
}

/** Reach × impact × confidence ÷ effort. */
export const Rice: Story = { args: { by: 'rice' } }

/** Ulwick’s opportunity: what matters and is badly served. */
export const Ulwick: Story = { args: { by: 'ulwick' } }

/** A formula of one’s own: the cheapest first. */
export const OwnFormula: Story = { args: { by: ({ effort }) => (effort === undefined ? undefined : -effort) } }

/** Lines elsewhere: a month is little here. */
export const OtherLines: Story = { args: { thresholds: { effort: 3, value: 1 } } }

/** Each solution is a button that hands over its place in the order. */
export const Selectable: Story = {
  args: { onSelect: fn() },
  play: async ({ args, canvas, userEvent }) => {
    const [first] = canvas.getAllByRole('button')
    first?.focus()
    await userEvent.keyboard('{Enter}')
    await expect(args.onSelect).toHaveBeenCalledWith(expect.objectContaining({ rank: 1 }))
  },
}

/** The same as a table, by keyboard. */
export const AsTable: Story = {
  play: async ({ canvas, userEvent }) => {
    const summary = canvas.getByText('View as table')
    summary.focus()
    await userEvent.click(summary)
    await expect(canvas.getByRole('columnheader', { name: 'Quarter' })).toBeVisible()
  },
}

/** The file that is shown is the file that runs. */
export const Example: Story = { parameters: exampleOf(exampleSource), render: () => <WhatComesFirst /> }

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

/** More solutions than a picture can hold: it shows the first, the list shows all. */
export const Huge: Story = { args: { journey: 'huge' }, tags: ['!autodocs'] }

/** Three on a page: names and ids stay apart. */
export const ThreeOnOnePage: Story = {
  tags: ['!autodocs'],
  render: ({ journey: _journey, ...options }) => (
    <ThreeShown>{(shown) => <PriorityMatrix {...shown} {...options} />}</ThreeShown>
  ),
}

/** Markup is text, and only text. */
export const HostileText: Story = { tags: ['!autodocs'], args: { journey: 'hostile' }, play: expectNoMarkup }
