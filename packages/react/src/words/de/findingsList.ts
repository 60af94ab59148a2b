import { deShown as core } from '@journeykit/core'
import type { FindingsListWords } from '../report/findingsListWords.ts'
import { count } from './count.ts'

export const findingsList: FindingsListWords = {
  findings: 'Befunde',
  findingsProblems: 'Probleme, die schlimmsten zuerst',
  findingsHints: 'Hinweise, einen Blick wert',
  findingsCounts: (problems, hints, asked) =>
    `${count(problems, 'Problem', 'Probleme')}, ${count(hints, 'Hinweis', 'Hinweise')} · ${count(asked, 'Regel', 'Regeln')} befragt`,
  findingSeverity: { 1: 'Hinweis', 2: 'gering', 3: 'mittel', 4: 'ernst', 5: 'schwer' },
  findingSeverityMark: 'Schwere',
  wholeJourney: 'die ganze Kundenreise',
  findingFixes: 'Was Abhilfe schafft',
  findingsMore: (n) => `Nicht aufgeführt: noch ${core.number(n)}.`,
  rulesNone: 'Keine Regel wurde befragt.',
  rulesFailed: 'Regeln, die nicht antworten konnten',
  ruleFailed: (rule, reason) =>
    `Was ${core.quote(rule)} findet, ist nicht bekannt: Die Regel brach ab mit ${core.quote(reason)}`,
}
