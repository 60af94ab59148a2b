/** Why there is a view. */
export interface Purpose {
  readonly question: string
  /** When it is the right one. */
  readonly take: string
  /** When another one is. */
  readonly leave: string
}

const view = (name: string): string => `[${name}](?path=/docs/views-${name.toLowerCase()}--docs)`
const map = '[JourneyMap](?path=/docs/map-journeymap--docs)'
const editor = '[JourneyEditor](?path=/docs/map-journeyeditor--docs)'

/** The views with a page of docs, each with its purpose. */
export const purposes = {
  JourneyMap: {
    question: 'What happens to the customer, from the first contact to the last?',
    take: 'Take it to show a journey whole: in a meeting, on a wall, in a document, on a phone.',
    leave: `Where something is to be changed take ${editor}; where only the feeling matters, ${view('EmotionCurve')}.`,
  },
  JourneyEditor: {
    question: 'How do we write down what we know, and keep it true?',
    take: 'Take it where people work on a journey, alone or in a workshop: every text, score and place can be changed where it stands.',
    leave: `Where nobody is to change anything take ${map}: it is lighter, and it needs no script where the server draws it.`,
  },
  EmotionCurve: {
    question: 'How does it feel, and where does that turn?',
    take: 'Take it to compare personas, or the journey as it is with the one as it is to be.',
    leave: `It does not say why: for that, ${map} or ${view('BottleneckList')}. Over many versions take ${view('TrendChart')}.`,
  },
  ChannelSwimlanes: {
    question: 'Through which channels does the customer go, and where do they have to change?',
    take: 'Take it where channels belong to different teams, and hand-overs between them are in doubt.',
    leave: `What the house does behind its channels is in ${view('ServiceBlueprint')}.`,
  },
  ServiceBlueprint: {
    question: 'What has to happen, in sight and behind the scenes, so that each step works?',
    take: 'Take it to find where a trouble begins, and who hands over to whom.',
    leave: `For an audience that cares for the customer’s side only it is too much: show ${map} or ${view('StoryboardStrip')}.`,
  },
  PersonaCard: {
    question: 'Who is this about?',
    take: 'Take it beside a map, or to open a presentation: one person, and why we believe in them.',
    leave: `What the person thinks and feels on the way is in ${view('EmpathyMap')}.`,
  },
  EmpathyMap: {
    question: 'What moves this person?',
    take: 'Take it to prepare interviews or to read what they gave: what is said, thought, done and felt, and how much is only assumed.',
    leave: `It has no order in time; where the order matters take ${view('StoryText')} or ${map}.`,
  },
  StageFunnel: {
    question: 'How many get how far, and where do we lose them?',
    take: 'Take it where reach and exits were counted.',
    leave: `Without counts it can only say that nobody counted; how it feels is in ${view('EmotionCurve')}.`,
  },
  BottleneckList: {
    question: 'Where does it hurt most?',
    take: 'Take it to choose what to look into first: places by what they cost in customers and in feeling, with what each score is made of.',
    leave: `What is missing or contradictory in the map itself is in ${view('FindingsList')}; what to do, in ${view('PriorityMatrix')}.`,
  },
  FindingsList: {
    question: 'What does not fit in this map, and what would mend it?',
    take: 'Take it while a map is being made, or before it is shown: it is a proof-reader.',
    leave: `It judges the map, not the service; where the service hurts, ${view('BottleneckList')} says.`,
  },
  PriorityMatrix: {
    question: 'What should we do first?',
    take: 'Take it when there are more ideas than hands: value against effort, or RICE, Ulwick’s opportunity or a formula of your own.',
    leave: `Once it is decided, who does what by when is in ${view('ActionPlan')}.`,
  },
  ActionPlan: {
    question: 'Who does what by when, and how will we know that it helped?',
    take: 'Take it after the decision, and at every review.',
    leave: `To decide between ideas take ${view('PriorityMatrix')}. It plans and does not track work from day to day.`,
  },
  JourneyComparison: {
    question: 'What is different between these two versions?',
    take: 'Take it for as is beside to be, or last year beside this one.',
    leave: `For more than two versions take ${view('TrendChart')}. Two different journeys have no steps in common, and nothing to compare.`,
  },
  TrendChart: {
    question: 'Is it getting better?',
    take: 'Take it where versions of a journey are kept: one measure, from day to day, with its target.',
    leave: `What changed from one version to the next is in ${view('JourneyComparison')}.`,
  },
  StoryText: {
    question: 'What happened, in words?',
    take: 'Take it to read aloud, to send, or for those who do not see a map. It says no more than the map states.',
    leave: `Where people are to point at things take ${map}.`,
  },
  StoryboardStrip: {
    question: 'What would we see if we went along?',
    take: 'Take it to bring a journey to people who have no time for a map: a picture for each step.',
    leave: `Without pictures of your own it is mostly drawings that say so: then ${view('StoryText')} says more.`,
  },
} as const satisfies Readonly<Record<string, Purpose>>

/** A view that has a page of docs. */
export type DescribedView = keyof typeof purposes
