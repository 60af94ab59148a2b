import type { Bottleneck } from '../../analysis/findBottlenecks.ts'
import type { Term, TermName } from '../../analysis/bottleneck/term.ts'
import type { Journey } from '../../model/journey.ts'
import { leadingTerms, namesBehind } from '../leadingTerms.ts'
import { placeTitle } from '../titleOf.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'
import { nouns } from './nouns.ts'
import { quote } from './quote.ts'

const leads: Readonly<Record<TermName, string>> = {
  'drop-off': 'يضيع عملاء',
  emotion: 'يسوء المزاج',
  barriers: 'تعترض العوائق الطريق',
  effort: 'يزيد الجهد عن اللازم',
  wait: 'يطول الانتظار',
  'hand-off': 'ينتقل العميل من يد إلى يد',
  rework: 'يلزم التكرار',
}

const namesOf = (journey: Journey, term: Term): string => {
  const { titles, more } = namesBehind(journey, term)
  return figures.list([...titles.map(quote), ...(more > 0 ? [`${figures.number(more)} غيرها`] : [])])
}

const losses = ({ lost, valueAtRisk }: Bottleneck): string => {
  if (lost === undefined) return ''
  const worth = valueAtRisk ? ` بقيمة ${figures.money(valueAtRisk.amount, valueAtRisk.currency)}` : ''
  return ` (الخسارة: ${count(lost, nouns.customer)}${worth})`
}

const waiting = (names: string, { value, method }: Term): string => {
  if (method === 'waiting-share') return `${figures.percent(value)} من الوقت (${names}) يمضي في الانتظار`
  return value === 1
    ? `${names}: ضعف المدة المقررة على الأقل`
    : `${names}: أطول من المدة المقررة بنسبة ${figures.percent(value)}`
}

const changing = ({ method }: Term): string => {
  if (method === 'owner') return 'تتغير الجهة المسؤولة'
  return method === 'channel-and-owner' ? 'تتغير القناة والجهة المسؤولة' : 'تتغير القناة'
}

const clauses: Readonly<Record<TermName, (journey: Journey, term: Term, bottleneck: Bottleneck) => string>> = {
  'drop-off': (_journey, { value }, found) => `${figures.percent(value)} من القادمين لا يكملون${losses(found)}`,
  emotion: (journey, term) =>
    `المزاج عند ${figures.percent(term.value)} من المسافة بين المحايد والأسوأ (${namesOf(journey, term)})`,
  barriers: (journey, term) => `${figures.percent(term.value)} يتعطلون بسبب ${namesOf(journey, term)}`,
  effort: (journey, term) => `الجهد يبلغ ${figures.percent(term.value)} من الأسوأ (${namesOf(journey, term)})`,
  wait: (journey, term) => waiting(namesOf(journey, term), term),
  'hand-off': (journey, term) => `${changing(term)} في الطريق إلى ${namesOf(journey, term)}`,
  rework: (_journey, { value }) => `${figures.percent(value)} يضطرون إلى الإعادة`,
}

/** One sentence: what is wrong at the place, by its largest terms and the records behind them. */
export const bottleneck = (found: Bottleneck, journey: Journey): string => {
  const terms = leadingTerms(found.terms)
  const where = `في ${found.place === found.stage ? 'المرحلة' : 'الخطوة'} ${quote(placeTitle(journey, found.place))}`
  const lead = terms[0] ? leads[terms[0].name] : 'نقطة اختناق'
  const reasons = terms.map((term) => clauses[term.name](journey, term, found)).join('؛ ')
  return `${where} ${lead}${reasons === '' ? '' : `: ${reasons}`}.`
}

export const bottlenecksNone =
  'لا تُعرف أي نقطة اختناق. تكشفها التقييمات والعوائق واستبيانات الجهد والأوقات والمغادرات وأعداد العملاء.'
