import { ruShown as core } from '@journeykit/core'
import type { FindingsListWords } from '../report/findingsListWords.ts'

export const findingsList: FindingsListWords = {
  findings: 'Замечания',
  findingsProblems: 'Проблемы: сначала самые серьёзные',
  findingsHints: 'Подсказки: стоит взглянуть',
  findingsCounts: (problems, hints, asked) =>
    `Проблемы: ${core.number(problems)}, подсказки: ${core.number(hints)} · проверено правил: ${core.number(asked)}`,
  findingSeverity: { 1: 'подсказка', 2: 'мелочь', 3: 'заметно', 4: 'серьёзно', 5: 'очень серьёзно' },
  findingSeverityMark: 'Серьёзность',
  wholeJourney: 'весь путь',
  findingFixes: 'Что поможет',
  findingsMore: (count) => `В списке не показаны ещё: ${core.number(count)}.`,
  rulesNone: 'Ни одно правило не проверялось.',
  rulesFailed: 'Правила, которые не смогли ответить',
  ruleFailed: (rule, reason) =>
    `Неизвестно, что нашло бы правило ${core.quote(rule)}: оно завершилось ошибкой ${core.quote(reason)}`,
}
