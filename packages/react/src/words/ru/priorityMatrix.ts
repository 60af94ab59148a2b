import { ruShown as core } from '@journeykit/core'
import type { PriorityMatrixWords } from '../report/priorityMatrixWords.ts'

export const priorityMatrix: PriorityMatrixWords = {
  priorityMatrix: 'Что делать в первую очередь',
  priorityCounts: (method, ranked, all, leftOut) =>
    `Способ: ${method} · в очереди ${core.number(ranked)} из ${core.number(all)}${leftOut === 0 ? '' : ` · не считаются сделанные и отменённые: ${core.number(leftOut)}`}`,
  priorityAxis: { value: 'Ценность', effort: 'Трудозатраты, человеко-месяцы' },
  priorityFigure: {
    value: (n) => `ценность ${core.number(n)} из 3`,
    effort: (n) => `${core.number(n)} чел.-мес.`,
    reach: (n) => `охват ${core.number(n)}`,
    impact: (n) => `влияние ${core.number(n)} из 3`,
    confidence: (n) => `уверенность ${core.percent(n)}`,
    importance: (n) => `важность ${core.number(n)} из 10`,
    satisfaction: (n) => `удовлетворённость ${core.number(n)} из 10`,
    score: (n) => `оценка ${core.number(n)}`,
  },
  priorityFor: (persona) => `персона ${core.quote(persona)}`,
  priorityHead: {
    number: '№',
    solution: 'Решение',
    quarter: 'Четверть',
    persona: 'Для кого',
    value: 'Ценность, 0–3',
    effort: 'Трудозатраты, чел.-мес.',
    reach: 'Охват',
    impact: 'Влияние, 0–3',
    confidence: 'Уверенность',
    importance: 'Важность, 0–10',
    satisfaction: 'Удовлетворённость, 0–10',
    score: 'Оценка',
  },
  priorityUnranked: 'Пока без места в очереди',
  priorityMissing: (factors) => `неизвестно: ${factors.join('; ')}`,
  priorityCut: (shown) => `На рисунке показаны первые ${core.number(shown)}.`,
}
