import type { Priorities, Priority, Unranked } from '../../analysis/prioritise.ts'
import type { PriorityFactor, PriorityMethod } from '../../analysis/priority/priority.ts'
import type { Journey } from '../../model/journey.ts'
import type { PriorityWords } from '../report/priorityWords.ts'
import { titleOf } from '../titleOf.ts'
import { count, countAfter } from './count.ts'
import { figures } from './figures.ts'
import { nouns } from './nouns.ts'
import { quote } from './quote.ts'

const titled = (journey: Journey, kind: 'solution' | 'persona', id: string): string =>
  quote(titleOf(journey, { kind, id }))

const work = (months: number): string => count(months, nouns.personMonth)

const priorityFactor: Readonly<Record<PriorityFactor, string>> = {
  value: 'الأثر، أو عوائق معروفة الشدة والتكرار',
  effort: 'الجهد',
  reach: 'الوصول',
  impact: 'الأثر',
  confidence: 'الثقة',
  importance: 'الأهمية',
  satisfaction: 'الرضا',
  score: 'قيمة حسب المعادلة',
}

const quarter = {
  'quick-win': 'مكسب سريع',
  'big-bet': 'رهان كبير',
  maybe: 'يمكن أن ينتظر',
  'time-sink': 'مضيعة للوقت',
} as const

const reasons: Readonly<Record<PriorityMethod, (one: Priority, figure: (name: PriorityFactor) => number) => string>> = {
  'value-effort': ({ quarter: found }, figure) =>
    `${found ? `${quarter[found]}، ` : ''}القيمة ${figures.number(figure('value'))} من 3، والجهد ${work(figure('effort'))}`,
  rice: ({ score }, figure) =>
    `${count(figure('reach'), nouns.customer)} × الأثر ${figures.number(figure('impact'))} × الثقة ` +
    `${figures.percent(figure('confidence'))} ÷ ${work(figure('effort'))} (0.5 على الأقل) = ${figures.number(score)}`,
  ulwick: ({ score }, figure) =>
    `الأهمية ${figures.number(figure('importance'))} من 10، الرضا ` +
    `${figures.number(figure('satisfaction'))} من 10، الفرصة ${figures.number(score)} من 20`,
  own: ({ score }) => `${figures.number(score)} حسب المعادلة`,
}

const priority = (one: Priority, { method }: Priorities, journey: Journey): string => {
  const figure = (name: PriorityFactor): number => one.terms.find((term) => term.name === name)?.value ?? Number.NaN
  const whose = one.persona === undefined ? '' : ` للشخصية ${titled(journey, 'persona', one.persona)}`
  const reason = reasons[method](one, figure)
  return `رقم ${figures.number(one.rank)}: ${titled(journey, 'solution', one.solution)}${whose} – ${reason}.`
}

const wanting = (journey: Journey, { solution, missing }: Unranked): string =>
  `${titled(journey, 'solution', solution)} (${missing.map((name) => priorityFactor[name]).join('؛ ')})`

const priorities = ({ ranked, unranked, leftOut }: Priorities, journey: Journey): string => {
  const all = ranked.length + unranked.length
  if (all + leftOut.length === 0) return 'لا حلول بعد.'
  const first = ranked.filter(({ rank }) => rank === 1).map(({ solution }) => titled(journey, 'solution', solution))
  const settled = leftOut.length === 0 ? [] : [`لا تُحسب الحلول المنجزة والمتروكة: ${figures.number(leftOut.length)}.`]
  if (all === 0) return ['لم يبق حل ينتظر قرارًا.', ...settled].join(' ')
  return [
    `الترتيب معروف في ${figures.number(ranked.length)} من ${countAfter(all, nouns.solution)}${first.length > 0 ? `؛ أولًا ${figures.list(first)}` : ''}.`,
    ...(unranked.length === 0 ? [] : [`غير معروف: ${figures.list(unranked.map((one) => wanting(journey, one)))}.`]),
    ...settled,
  ].join(' ')
}

export const priorityWords: PriorityWords = {
  priorityMethod: {
    'value-effort': 'القيمة مقابل الجهد',
    rice: 'RICE',
    ulwick: 'الفرصة (أولويك)',
    own: 'معادلة خاصة',
  },
  priorityFactor,
  quarter,
  quarterHeading: {
    'quick-win': 'مكاسب سريعة',
    'big-bet': 'رهانات كبيرة',
    maybe: 'يمكن أن تنتظر',
    'time-sink': 'مضيعات للوقت',
  },
  priority,
  priorities,
}
