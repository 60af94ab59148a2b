import { en as core } from '@journeykit/core'
import { status } from './en/status.ts'
import type { MapWords } from './mapWords.ts'
import { scaleEndsIn } from './scaleEnds.ts'

const trends = { rising: 'rising', falling: 'falling', steady: 'steady' }

/** The components in English. */
export const en: MapWords = {
  ...core,
  ...status,
  eyebrow: (state) => (state === 'current' ? 'Customer journey · as is' : 'Customer journey · to be'),
  map: 'Customer journey map',
  steps: 'Steps',
  wholeStage: 'whole stage',
  foldedColumns: (count) => `${core.number(count)} ${count === 1 ? 'column' : 'columns'} folded`,
  channelHint: 'channel',
  severityHint: 'severity',
  ownerHint: 'owner',
  scaleHint: /* @__PURE__ */ scaleEndsIn(core),
  experience: 'Experience',
  peakEnd: (worst, best) => (worst === best ? `peak–end ${best}` : `peak–end ${worst} … ${best}`),
  scoredSteps: (scored, all) => `${String(scored)} of ${String(all)} steps scored`,
  bottleneckMark: (score) => `Bottleneck ${score}`,
  expectedTime: (time) => `target ${time}`,
  weStart: 'we start',
  momentOfTruth: 'moment of truth',
  severity: (of5) => `${String(of5)} of 5`,
  severityUnknown: 'severity unknown',
  responseTime: (actual) => `answer in ${actual}`,
  responseTarget: (target) => `target ${target}`,
  leaves: (share, destination) =>
    share === undefined ? `some leave: ${destination}` : `${share} leave: ${destination}`,
  sampleSize: (n) => `n = ${String(n)}`,
  customersReached: (count) => `${core.number(count)} customers`,
  lowest: 'lowest',
  wow: 'wow',
  notScored: 'not scored',
  emotionPoint: (persona, score, word, trend) => `${persona}: ${score}, ${word}${trend ? `, ${trends[trend]}` : ''}`,
  emotionGap: (persona) => `${persona}: not scored`,
  legend: 'Key',
  orUnmarked: (assumed) => `or no mark: ${assumed}`,

  emptyTitle: 'An empty map',
  emptyHint: 'A journey begins with its first stage.',
  emptyHintReadOnly: 'This journey has no stages yet.',

  undo: 'Undo',
  redo: 'Redo',
  undoOf: (label) => `Undo: ${label}`,
  redoOf: (label) => `Redo: ${label}`,
  addStage: 'Add stage',
  addTouchpoint: 'Add touchpoint',
  addTouchpointTo: (step) => `Add touchpoint to ${step}`,
  newStage: 'Name of the new stage',
  newTouchpoint: 'Name of the new touchpoint',
  rename: (title) => `Rename ${title}`,
  editingHint: 'Enter keeps it, Escape leaves it as it was.',
  discardAsk: 'Escape again throws away what you typed. Enter keeps it.',
  scoreOf: (persona, step) => `How ${persona} feels: ${step}`,
  scoreMenu: (persona, step) => `How does ${persona} feel? ${step}`,
  clearScore: 'Not scored',
  keysHint: 'Arrow keys move between cells, Enter goes into one, Escape comes back.',

  announceDone: (label) => `Done: ${label}.`,
  announceUndone: (label) => `Undone: ${label}.`,
  announceRedone: (label) => `Redone: ${label}.`,
  announceScored: (persona, step, score) => `${persona}, ${step}: ${score}.`,
  announceCleared: (persona, step) => `${persona}, ${step}: not scored.`,

  viewAsTable: 'View as table',
  columnHead: {
    stage: 'Stage',
    step: 'Step',
    touchpoint: 'Touchpoint',
    channel: 'Channel',
    startedBy: 'Who starts',
    switch: 'Switch',
  },

  emotionCurve: 'Emotion curve',
  peak: 'peak',
  end: 'end',
  nobodyScored: 'Nobody has scored this journey yet.',

  channelRoute: 'Channels and the route through them',
  routeTitle: (channels, switches) =>
    `${core.number(channels)} ${channels === 1 ? 'channel' : 'channels'}, ${core.number(switches)} ${switches === 1 ? 'switch' : 'switches'}`,
  channelUnknown: 'channel unknown',
  channelUnused: 'not on this route',
  channelsUnknown: (count, all) => `channel unknown: ${core.number(count)} of ${core.number(all)} touchpoints`,
  initiatorUnknown: 'not known who starts',
  channelSwitch: 'switch of channel',
  noTouchpoints: 'This journey has no touchpoints yet.',
  noTouchpointsHere: 'no touchpoints',

  bottlenecks: 'Bottlenecks',
  bottlenecksHint: 'Worst first, by score and by how many customers get there.',
  termWeight: (weight) => `weight ${weight}`,
  scoreCoverage: (share) => `rests on ${share} of all terms by weight`,
  unknownTerms: (terms) => `not known: ${terms}`,
  reachedBy: (share) => `${share} get here`,
  customersLost: (count) => `customers lost: ${count}`,

  personaHead: {
    segment: 'Stands for',
    demographics: 'About',
    location: 'Lives in',
    interests: 'Interests',
    goals: 'Goals',
    frustrations: 'Frustrations',
    evidence: 'Evidence',
  },
  segmentSize: (size, share) =>
    [size && `${size} customers`, share && `${share} of all customers`].filter(Boolean).join(', '),
  personaAssumed: 'An assumption: no evidence is linked to this persona yet.',
  personaNone: 'This journey has no such persona.',
}
