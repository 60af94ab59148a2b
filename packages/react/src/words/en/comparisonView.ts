import { enShown as core, isolated } from '@journeykit/core'
import type { ComparisonViewWords } from '../report/comparisonViewWords.ts'

export const comparisonView: ComparisonViewWords = {
  journeyComparison: 'Before and after',
  meanOfAll: 'Mean of all personas',
  sideBefore: (state) => `Before: ${core.journeyState[state]}`,
  sideAfter: (state) => `After: ${core.journeyState[state]}`,
  areaBetter: 'better than before',
  areaWorse: 'worse than before',
  noChangeAt: {
    added: 'new',
    removed: 'removed',
    unknownBefore: 'not scored before',
    unknownAfter: 'not scored after',
    unknown: 'not scored',
  },
  comparisonHead: { before: 'Before', after: 'After', change: 'Change' },
  comparisonFigure: {
    overall: 'Overall emotion',
    peakEnd: 'Peak-end',
    likeForLike: 'On the steps scored in both',
    coverage: 'Scored steps that can be compared',
  },
  unknownFigure: 'unknown',
  outcomeMark: { better: 'better', worse: 'worse', same: 'no change' },

  whatChanged: 'What changed',
  nothingChanged: 'No record was added, removed or changed.',
  changeGroup: {
    added: 'Added',
    removed: 'Removed',
    moved: 'Moved',
    renamed: 'Renamed',
    rescored: 'Rescored',
    edited: 'Changed otherwise',
  },
  movedTo: (title) => `to ${isolated(title)}`,
  movedElsewhere: 'to another place',
  movedWithin: 'within its row',
  calledBefore: (title) => `before: ${isolated(title)}`,
  fieldsChanged: (count) => `${core.number(count)} ${count === 1 ? 'field' : 'fields'}`,
  journeyItself: 'the journey itself',
  more: (count) => `${core.number(count)} more`,

  bottlenecksCompared: 'Bottlenecks before and after',
  bottlenecksComparedNone: 'No bottleneck is known in either version.',
  placeHead: 'Place',
  fate: { new: 'new', mended: 'none any more', removed: 'place removed', unknown: 'nothing known any more' },
  rank: (rank) => `rank ${rank}`,
  otherTerms: 'rests on other terms than before',
}
