import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { JourneyEditor, type EditorOptions } from '@journeykit/react'
import source from '../packages/react/src/components/JourneyEditor/JourneyEditor.tsx?raw'
import mapSource from '../packages/react/src/components/JourneyMap/MapOptions.ts?raw'
import viewSource from '../packages/react/src/components/View/View.tsx?raw'
import exampleSource from './examples/Editor.tsx?raw'
import { ExampleEditor } from './examples/ExampleEditor.tsx'
import { forcedColours } from './host/forcedColours.tsx'
import { narrow } from './host/narrow.tsx'
import { ShownEditor } from './host/ShownEditor.tsx'
import type { JourneyName } from './journeys/journeyNamed.ts'
import { aboutOf } from './props/aboutOf.ts'
import { argTypesOf } from './props/argTypesOf.ts'
import { codeOf } from './props/codeOf.ts'
import { storeCode } from './props/givenCode.ts'
import { exampleOf } from './props/exampleOf.ts'
import { propsOf } from './props/propsOf.ts'
import { expectTextOnly } from './play/expectMap.ts'
import { aProblem } from './play/aProblem.ts'
import { expectProblem } from './play/expectProblem.ts'

interface Args extends EditorOptions {
  readonly journey: JourneyName
}

const meta = {
  title: 'Map/JourneyEditor',
  args: { journey: 'cafe' },
  argTypes: argTypesOf(propsOf([source, mapSource, viewSource], 'EditorOptions')),
  parameters: {
    docs: {
      description: { component: aboutOf('JourneyEditor', source) },
      source: { type: 'code', transform: codeOf('JourneyEditor', storeCode) },
    },
  },
  render: ({ journey, words: _words, ...options }) => (
    <ShownEditor journey={journey}>{(shown) => <JourneyEditor {...shown} {...options} />}</ShownEditor>
  ),
} satisfies Meta<Args>

export default meta
type Story = StoryObj<Args>

/** Every text can be written over, every feeling scored, everything added, moved and removed; and all of it undone. */
export const Default: Story = {}

/** The file that is shown is the file that runs. */
export const Example: Story = { parameters: exampleOf(exampleSource), render: () => <ExampleEditor /> }

/** Nothing yet: a field for the first stage, and templates to start from. */
export const Empty: Story = { args: { journey: 'empty' } }

/** One stage, one step, one touchpoint. */
export const One: Story = { args: { journey: 'one' } }

/** Seven personas, told apart by mark and dash. */
export const Many: Story = { args: { journey: 'manyPersonas' } }

/** A thousand touchpoints: only the columns in sight are there, and the keys walk all of them. */
export const Huge: Story = { args: { journey: 'huge' }, tags: ['!autodocs'] }

/** A map just begun: what nobody knows stays open. */
export const PartialData: Story = { args: { journey: 'partial' } }

/** Compounds, a title of 300 characters, emoji, a stage without steps. */
export const LongWords: Story = { args: { journey: 'longWords' } }

/** Markup, turned direction and stacked marks are text, and only text. */
export const HostileText: Story = { args: { journey: 'hostile' }, tags: ['!autodocs'], play: expectTextOnly }

/** Everything in its place, and nothing to change it by. */
export const ReadOnly: Story = { args: { readOnly: true } }

/** While the journey is on its way. */
export const Loading: Story = { args: { status: 'loading' } }

/** What went wrong, and a way to try again. */
export const Problem: Story = { args: { status: aProblem() }, play: expectProblem }

/** Saving failed: it is said where it is seen, with a way to try again; nothing is lost. */
export const SavingFailed: Story = {
  args: { saving: { state: { is: 'failed', why: 'The disk is full' }, retry: () => undefined } },
}

/** Who may not remove anything is told so where they try. */
export const Permissions: Story = {
  args: { can: ({ type }) => (type.endsWith('.remove') ? 'Only the owner of this map removes things.' : true) },
}

export const Dark: Story = { globals: { theme: 'dark' } }

/** In the colours of the reader's own system. */
export const ForcedColours: Story = { tags: ['!autodocs'], decorators: [forcedColours] }

export const Russian: Story = { globals: { locale: 'ru' } }

/** Longer words in the toolbar and the menus, around a journey written in English. */
export const German: Story = {
  tags: ['!autodocs'],
  globals: { locale: 'de' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Phase hinzufügen' })).toBeVisible()
  },
}

/** The stages run from right to left, and so do arrows and menus. */
export const Arabic: Story = { globals: { locale: 'ar' }, args: { journey: 'arabic' } }

export const Japanese: Story = { tags: ['!autodocs'], args: { journey: 'japanese' } }

/** On a phone the journey runs down. */
export const Narrow: Story = { decorators: [narrow] }
