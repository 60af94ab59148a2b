import type { DescribedView } from './props/purposes.ts'

/** A state that every view is to be seen in, and what its story is called. */
export const storyOf = {
  'as usual': 'Default',
  empty: 'Empty',
  one: 'One',
  many: 'Many',
  huge: 'Huge',
  'partial data': 'PartialData',
  'long text': 'LongWords',
  'hostile text': 'HostileText',
  loading: 'Loading',
  'an error': 'Problem',
  'read-only': 'ReadOnly',
  dark: 'Dark',
  'forced colours': 'ForcedColours',
  Russian: 'Russian',
  Arabic: 'Arabic',
  Japanese: 'Japanese',
  '320 px': 'Narrow',
} as const satisfies Readonly<Record<string, string>>

export type State = keyof typeof storyOf

type Reasons = Readonly<Partial<Record<State, string>>>

const onlyRead: Reasons = { 'read-only': 'It can only be read: its usual state is this one.' }

/** Which states a view does not have, and why. */
export const without: Readonly<Record<DescribedView, Reasons>> = {
  ActionPlan: onlyRead,
  BottleneckList: onlyRead,
  ChannelSwimlanes: onlyRead,
  EmotionCurve: onlyRead,
  EmpathyMap: { ...onlyRead, huge: 'It is about one person; the story of many has seven.' },
  FindingsList: { 'read-only': 'Its usual state shows a journey and has no fixes; with a store it has them.' },
  JourneyComparison: onlyRead,
  JourneyEditor: {},
  JourneyMap: onlyRead,
  PersonaCard: { ...onlyRead, huge: 'It is about one person; the story of many has seven.' },
  PriorityMatrix: onlyRead,
  ServiceBlueprint: onlyRead,
  StageFunnel: onlyRead,
  StoryText: onlyRead,
  StoryboardStrip: onlyRead,
  TrendChart: { ...onlyRead, huge: 'It draws one number for each version; the story of many has sixty.' },
}
