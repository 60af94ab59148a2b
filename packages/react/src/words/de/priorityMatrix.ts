import { deShown as core } from '@journeykit/core'
import type { PriorityMatrixWords } from '../report/priorityMatrixWords.ts'
import { count } from './count.ts'

export const priorityMatrix: PriorityMatrixWords = {
  priorityMatrix: 'Was zuerst zu tun ist',
  priorityCounts: (method, ranked, all, leftOut) =>
    `Verfahren: ${method} · ${core.number(ranked)} von ${core.number(all)} mit Rang${leftOut === 0 ? '' : ` · nicht mitgezählt, weil erledigt oder verworfen: ${core.number(leftOut)}`}`,
  priorityAxis: { value: 'Wert', effort: 'Aufwand, Personenmonate' },
  priorityFigure: {
    value: (n) => `Wert ${core.number(n)} von 3`,
    effort: (n) => count(n, 'Personenmonat', 'Personenmonate'),
    reach: (n) => `Reichweite ${core.number(n)}`,
    impact: (n) => `Wirkung ${core.number(n)} von 3`,
    confidence: (n) => `Sicherheit ${core.percent(n)}`,
    importance: (n) => `Wichtigkeit ${core.number(n)} von 10`,
    satisfaction: (n) => `Zufriedenheit ${core.number(n)} von 10`,
    score: (n) => `Punktwert ${core.number(n)}`,
  },
  priorityFor: (persona) => `für ${core.quote(persona)}`,
  priorityHead: {
    number: 'Nr.',
    solution: 'Lösung',
    quarter: 'Feld',
    persona: 'Für wen',
    value: 'Wert, 0–3',
    effort: 'Aufwand, Personenmonate',
    reach: 'Reichweite',
    impact: 'Wirkung, 0–3',
    confidence: 'Sicherheit',
    importance: 'Wichtigkeit, 0–10',
    satisfaction: 'Zufriedenheit, 0–10',
    score: 'Punktwert',
  },
  priorityUnranked: 'Noch ohne Rang',
  priorityMissing: (factors) => `nicht bekannt: ${factors.join('; ')}`,
  priorityCut: (shown) => `Das Bild zeigt die ersten ${core.number(shown)}.`,
}
