import { defaultScale, type ReportWords } from '@journeykit/core'
import type { FullWords } from '../words/editor/fullWords.ts'
import type { ReportViewWords } from '../words/report/reportViewWords.ts'

/** All that the components say in a language, on the map, in reports and in the editor. */
export type AllWords = ReportViewWords & FullWords

type ArgumentsOf<F> = F extends (...args: infer A) => string ? A : never

type Calls<W> = { readonly [K in keyof W as ArgumentsOf<W[K]> extends never ? never : K]: ArgumentsOf<W[K]> }

/** Texts that stand for what people wrote; no language has their letter. */
const [a, b, c] = ['Ω1', 'Ω2', 'Ω3'] as const

/** Every sentence that takes something, with what it takes. One that is missing here does not compile. */
export const calls: Calls<Omit<AllWords, keyof ReportWords>> = {
  eyebrow: ['current'],
  foldedColumns: [7],
  scaleHint: [defaultScale],
  peakEnd: [a, b],
  scoredSteps: [7, 13],
  bottleneckMark: [a],
  expectedTime: [a],
  severity: [4],
  responseTime: [a],
  responseTarget: [a],
  leaves: [a, b],
  sampleSize: [13],
  customersReached: [13],
  emotionPoint: [a, b, c, 'rising'],
  emotionMean: [a, b, c],
  emotionGap: [a],
  orUnmarked: [a],
  undoOf: [a],
  redoOf: [a],
  addTouchpointTo: [a],
  rename: [a],
  scoreOf: [a, b],
  scoreMenu: [a, b],
  announceDone: [a],
  announceUndone: [a],
  announceRedone: [a],
  announceScored: [a, b, c],
  announceCleared: [a, b],
  routeTitle: [7, 13],
  channelsUnknown: [7, 13],
  termWeight: [a],
  scoreCoverage: [a],
  unknownTerms: [a],
  reachedBy: [a],
  customersLost: [a],
  segmentSize: [a, b],

  sideBefore: ['current'],
  sideAfter: ['future'],
  movedTo: [a],
  calledBefore: [a],
  fieldsChanged: [7],
  more: [7],
  rank: [a],
  aims: [a, b],
  planCounts: [7, 13, 11],
  effort: [7],
  fromTo: [a, b],
  nowAt: [a],
  repeatResearch: [a],
  findingsCounts: [7, 13, 11],
  findingsMore: [7],
  ruleFailed: [a, b],
  priorityCounts: [a, 7, 13, 11],
  priorityFor: [a],
  priorityMissing: [[a, b]],
  priorityCut: [7],
  nothingBehind: [[a, b], 7],
  partsMissing: [[a, b]],
  funnelSummary: [a, b, c, 'Ω4', 'Ω5'],
  funnelStart: [a, b],
  funnelLosses: [a, b, true],
  funnelCoverage: [7, 13],
  ofStart: [a],
  ofStartByExits: [a],
  goNoFurther: [a, b, true],
  exitFigures: [a, b],
  untold: [a],
  joined: [a],
  overrun: [a],
  workingTime: [a],
  waitingTime: [a],
  waitingShare: [a],
  storyboardHint: [a, 7, 13],

  addTo: ['barrier', a],
  addAnyTo: [a],
  newOf: ['barrier'],
  newIn: ['thoughts'],
  actionsFor: [a],
  done: [a],
  selectedCount: [7],
  things: [7],
  whereto: [{ step: a, lane: b, position: 7, of: 13 }],
  announceLifted: [a],
  announcePutDown: [a, b],
  announcePutBack: [a],
  announceMoved: [a, b],
  announceDuplicated: [a],
  announceCopied: [a],
  announcePasted: [a],
  announceRemoved: [a],
  pasteMade: ['barrier', a],
  pasteLeftOut: ['barrier', a],
  pasteUnlinked: ['barrier', a],
  detailsOf: [a],
  unitOf: [a],
  goTo: [a],
  entryOf: [a, 7],
  addEntry: [a],
  removeEntry: [a],
  moveEntryUp: [a],
  moveEntryDown: [a],
  filterLinks: [a],
  linksLeftOut: [7],
  addLinked: ['evidence'],
  keptOnceThere: [a],
  bringBack: [a],
  notKept: [a, b],
  notLengthOfTime: [a],
  manySelected: [7],
  removeAll: [7],
  removeOne: ['barrier'],
  newLane: [a],
  newLaneTitle: [a],
  showOnlyOf: [a],
  startFrom: [a],
  panelLoading: [a],
  panelFailed: [a],
  found: [7, 13],
  saveFailed: [a],
}

/** What is said on these terms, by its name: the calls above, and every word that takes nothing. */
export const sayingsOf = (words: AllWords): ReadonlyMap<string, string> => {
  const said = new Map<string, string>()
  const gather = (value: unknown, name: string): void => {
    if (typeof value === 'string') said.set(name, value)
    else if (typeof value === 'object' && value !== null)
      Object.entries(value).forEach(([key, inner]) => {
        gather(inner, name === '' ? key : `${name}.${key}`)
      })
  }
  gather({ ...words, language: undefined, direction: undefined }, '')
  Object.entries(calls).forEach(([name, given]) => {
    const say: unknown = Reflect.get(words, name)
    if (typeof say === 'function') said.set(name, String(Reflect.apply(say, undefined, given)))
  })
  return said
}

const partsOf = (given: unknown): readonly string[] => {
  if (typeof given === 'string') return given.startsWith('Ω') ? [given] : []
  if (typeof given === 'number') return given > 0 ? [String(given)] : []
  return typeof given === 'object' && given !== null ? Object.values(given).flatMap(partsOf) : []
}

/** Sentences in which something that they were given is not to be found, and what. */
export const silentOf = (said: ReadonlyMap<string, string>): readonly string[] =>
  Object.entries(calls).flatMap(([name, given]) => {
    const lost = partsOf(given).filter((part) => !said.get(name)?.includes(part))
    return lost.length === 0 ? [] : [`${name}: ${lost.join(', ')}`]
  })
