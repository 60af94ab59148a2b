import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { rules, type JourneyRule } from '@journeykit/core'
import { cafe } from '@journeykit/examples'
import { FindingsList, type FindingsListOptions } from '@journeykit/react'
import source from '../packages/react/src/components/FindingsList/FindingsList.tsx?raw'
import reportSource from '../packages/react/src/components/ReportView/ReportView.tsx?raw'
import viewSource from '../packages/react/src/components/View/View.tsx?raw'
import exampleSource from './examples/FindingsList.tsx?raw'
import { WhatToMend } from './examples/FindingsList.tsx'
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

interface Args extends FindingsListOptions {
  readonly journey: JourneyName
  /** Puts the journey into a store: fixes become buttons. */
  readonly editable?: boolean
}

const failing: JourneyRule = {
  id: 'house-rule',
  settings: {},
  find: () => {
    throw new Error('The price list could not be read.')
  },
}

const meta = {
  title: 'Views/FindingsList',
  args: { journey: 'cafe', today: '2026-11-20' },
  argTypes: argTypesOf(propsOf([source, reportSource, viewSource], 'FindingsListOptions')),
  parameters: {
    docs: {
      description: { component: aboutOf('FindingsList', source) },
      source: { type: 'code', transform: codeOf('FindingsList') },
    },
  },
  render: ({ journey, editable = false, ...options }) => (
    <Shown journey={journey} editable={editable}>
      {(shown) => <FindingsList {...shown} {...options} />}
    </Shown>
  ),
} satisfies Meta<Args>

export default meta
type Story = StoryObj<Args>

/** Problems, worst first, and hints. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: /^Findings/ })).toHaveTextContent('Queue')
  },
}

/** Of a store, what would mend a finding is a button: one step of undo, announced, and the next finding has the focus. */
export const WithFixes: Story = {
  args: { editable: true },
  play: async ({ canvas, userEvent }) => {
    const [fix] = canvas.getAllByRole('button')
    const label = fix?.textContent ?? ''
    fix?.focus()
    await userEvent.keyboard('{Enter}')
    await expect(canvas.getByRole('status')).toHaveTextContent(label)
    await expect(document.activeElement).not.toBe(document.body)
  },
}

/** Each place is a button that hands itself over, with its finding. */
export const Selectable: Story = {
  args: { onSelect: fn(), limit: 3 },
  play: async ({ args, canvas, userEvent }) => {
    const [first] = canvas.getAllByRole('button')
    if (first) await userEvent.click(first)
    await expect(args.onSelect).toHaveBeenCalledOnce()
  },
}

/** The worst three, and how many more there are. */
export const WorstThree: Story = { args: { limit: 3 } }

/** A rule of a host’s own that fails takes no other down. */
export const FailedRule: Story = { args: { rules: [failing], limit: 2 } }

/** Every rule was asked and none has anything to say. */
export const Empty: Story = { args: { journey: 'empty' } }

/** Nobody was asked. */
export const NoneAsked: Story = { args: { off: rules.map(({ id }) => id) } }

/** The file that is shown is the file that runs. */
export const Example: Story = { parameters: exampleOf(exampleSource), render: () => <WhatToMend journey={cafe.en} /> }

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

/** A hundred and twenty steps; the ten worst. */
export const Huge: Story = { args: { journey: 'huge', limit: 10 }, tags: ['!autodocs'] }

/** Three on a page: names and ids stay apart. */
export const ThreeOnOnePage: Story = {
  tags: ['!autodocs'],
  render: ({ journey: _journey, editable: _editable, ...options }) => (
    <ThreeShown>{(shown) => <FindingsList {...shown} {...options} />}</ThreeShown>
  ),
}

/** Markup is text, and only text. */
export const HostileText: Story = { tags: ['!autodocs'], args: { journey: 'hostile' }, play: expectNoMarkup }
