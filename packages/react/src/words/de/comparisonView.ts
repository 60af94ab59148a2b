import { deShown as core, isolated } from '@journeykit/core'
import type { ComparisonViewWords } from '../report/comparisonViewWords.ts'
import { count } from './count.ts'

export const comparisonView: ComparisonViewWords = {
  journeyComparison: 'Vorher und nachher',
  meanOfAll: 'Mittel aller Personas',
  sideBefore: (state) => `Vorher: ${core.journeyState[state]}`,
  sideAfter: (state) => `Nachher: ${core.journeyState[state]}`,
  areaBetter: 'besser als vorher',
  areaWorse: 'schlechter als vorher',
  noChangeAt: {
    added: 'neu',
    removed: 'entfernt',
    unknownBefore: 'vorher nicht bewertet',
    unknownAfter: 'nachher nicht bewertet',
    unknown: 'nicht bewertet',
  },
  comparisonHead: { before: 'Vorher', after: 'Nachher', change: 'Veränderung' },
  comparisonFigure: {
    overall: 'Emotion insgesamt',
    peakEnd: 'Höhepunkt und Ende',
    likeForLike: 'Bei den in beiden bewerteten Schritten',
    coverage: 'Bewertete Schritte, die sich vergleichen lassen',
  },
  unknownFigure: 'unbekannt',
  outcomeMark: { better: 'besser', worse: 'schlechter', same: 'keine Veränderung' },

  whatChanged: 'Was sich geändert hat',
  nothingChanged: 'Kein Eintrag wurde hinzugefügt, entfernt oder geändert.',
  changeGroup: {
    added: 'Hinzugefügt',
    removed: 'Entfernt',
    moved: 'Verschoben',
    renamed: 'Umbenannt',
    rescored: 'Neu bewertet',
    edited: 'Anders geändert',
  },
  movedTo: (title) => `jetzt: ${isolated(title)}`,
  movedElsewhere: 'an eine andere Stelle',
  movedWithin: 'innerhalb der Reihe',
  calledBefore: (title) => `vorher: ${isolated(title)}`,
  fieldsChanged: (n) => count(n, 'Feld', 'Felder'),
  journeyItself: 'die Kundenreise selbst',
  more: (n) => `noch ${core.number(n)}`,

  bottlenecksCompared: 'Engpässe vorher und nachher',
  bottlenecksComparedNone: 'In keiner der beiden Versionen ist ein Engpass bekannt.',
  placeHead: 'Stelle',
  fate: { new: 'neu', mended: 'keiner mehr', removed: 'Stelle entfernt', unknown: 'nichts mehr bekannt' },
  rank: (rank) => `Rang ${rank}`,
  otherTerms: 'stützt sich auf andere Bestandteile als vorher',
}
