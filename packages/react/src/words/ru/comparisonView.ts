import { isolated, ruShown as core } from '@journeykit/core'
import type { ComparisonViewWords } from '../report/comparisonViewWords.ts'

const fields = (count: number): string =>
  ({ one: 'поле', few: 'поля', many: 'полей', other: 'поля', zero: 'полей', two: 'поля' })[
    new Intl.PluralRules('ru').select(count)
  ]

export const comparisonView: ComparisonViewWords = {
  journeyComparison: 'До и после',
  meanOfAll: 'В среднем по всем персонам',
  sideBefore: (state) => `До: ${core.journeyState[state]}`,
  sideAfter: (state) => `После: ${core.journeyState[state]}`,
  areaBetter: 'лучше, чем раньше',
  areaWorse: 'хуже, чем раньше',
  noChangeAt: {
    added: 'добавлено',
    removed: 'удалено',
    unknownBefore: 'раньше без оценки',
    unknownAfter: 'теперь без оценки',
    unknown: 'без оценки',
  },
  comparisonHead: { before: 'До', after: 'После', change: 'Изменение' },
  comparisonFigure: {
    overall: 'Эмоция в целом',
    peakEnd: 'Пик и конец',
    likeForLike: 'На шагах, оценённых в обеих версиях',
    coverage: 'Доля оценённых шагов, которые можно сравнить',
  },
  unknownFigure: 'неизвестно',
  outcomeMark: { better: 'лучше', worse: 'хуже', same: 'без изменений' },

  whatChanged: 'Что изменилось',
  nothingChanged: 'Ни одна запись не добавлена, не удалена и не изменена.',
  changeGroup: {
    added: 'Добавлено',
    removed: 'Удалено',
    moved: 'Перемещено',
    renamed: 'Переименовано',
    rescored: 'Переоценено',
    edited: 'Изменено иначе',
  },
  movedTo: (title) => `теперь: ${isolated(title)}`,
  movedElsewhere: 'в другое место',
  movedWithin: 'в своём ряду',
  calledBefore: (title) => `раньше: ${isolated(title)}`,
  fieldsChanged: (count) => `${core.number(count)} ${fields(count)}`,
  journeyItself: 'сам путь',
  more: (count) => `ещё ${core.number(count)}`,

  bottlenecksCompared: 'Узкие места до и после',
  bottlenecksComparedNone: 'Ни в одной из версий узкие места не известны.',
  placeHead: 'Место',
  fate: { new: 'новое', mended: 'больше не узкое', removed: 'место удалено', unknown: 'больше ничего не известно' },
  rank: (rank) => `по счёту ${rank}`,
  otherTerms: 'слагаемые не те же, что раньше',
}
