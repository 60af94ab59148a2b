import type { Finding } from '../../../findings/finding.ts'
import { findingTerm, valueOf } from '../../findingTerm.ts'
import { subjectOf, subjectTitle } from '../../findingSubject.ts'
import type { PlanFindings } from '../../report/planFindings.ts'
import { placeTitle } from '../../titleOf.ts'
import { count, countAfter } from '../count.ts'
import { figures } from '../figures.ts'
import { nouns } from '../nouns.ts'
import { quote } from '../quote.ts'

const daysAgo = (n: number): string => countAfter(n, nouns.day)

const resting = ({ from }: Finding): string =>
  from.length === 0 ? ' لا يستند إليه شيء.' : ` ما يستند إليه: ${count(from.length, nouns.record)}.`

/** What the rules about belief and action say: what is wrong, and why that matters or what to do. */
export const planFindings: PlanFindings = {
  'barrier-without-solution'(finding, journey) {
    const place = subjectOf(finding, journey, 'barrier')?.place
    const where = place === undefined ? '' : ` في ${quote(placeTitle(journey, place))}`
    const met = findingTerm(finding, 'frequency')
    const share = met ? ` يصادفه ${figures.percent(met.value)} من العملاء.` : ''
    return `لا حل يزيل العائق ${quote(subjectTitle(finding, journey))}${where}.${share}`
  },
  'solution-without-metric'(finding, journey) {
    const title = quote(subjectTitle(finding, journey))
    return subjectOf(finding, journey, 'solution')?.status === 'done'
      ? `أُنجز الحل ${title}، ولا مؤشر يبيّن إن كان قد أفاد.`
      : `لا مؤشر سيبيّن إن كان الحل ${title} يفيد.`
  },
  'action-without-owner'(finding, journey) {
    const stands = subjectOf(finding, journey, 'solution')?.status === 'doing' ? 'قيد التنفيذ' : 'مخطط'
    return `لا مسؤول عن الحل ${quote(subjectTitle(finding, journey))} وهو ${stands}.`
  },
  'overdue-action'(finding, journey) {
    const due = subjectOf(finding, journey, 'solution')?.due
    const since = due === undefined ? '' : `، وكان موعده ${figures.date(due)}`
    return `تأخر الحل ${quote(subjectTitle(finding, journey))} منذ ${daysAgo(valueOf(finding, 'days'))}${since}.`
  },
  'persona-without-evidence'(finding, journey) {
    const title = quote(subjectTitle(finding, journey))
    return finding.from.length === 0
      ? `الشخصية ${title} لا تستند إلى أي دليل، فصورتها افتراض.`
      : `الشخصية ${title} لا تستند إلا إلى افتراضات.`
  },
  'all-assumed'(finding) {
    const [records, share] = [figures.number(valueOf(finding, 'records')), valueOf(finding, 'share')]
    const there = valueOf(finding, 'evidence')
    if (share > 0) return `لا يستند إلى أدلة إلا ${figures.percent(share)} من عناصر هذه الخريطة (عددها ${records}).`
    const unlinked = there > 0 ? ` الأدلة موجودة (${figures.number(there)})، لكن لا شيء مرتبط بها.` : ''
    return `لا شيء في هذه الخريطة يستند إلى أدلة، فكل عناصرها (وعددها ${records}) افتراضات.${unlinked}`
  },
  'stale-evidence'(finding, journey) {
    const title = quote(subjectTitle(finding, journey))
    const past = findingTerm(finding, 'past-review')
    const age = valueOf(finding, 'age')
    const why = past
      ? `كانت مراجعته واجبة منذ ${daysAgo(past.value)}`
      : `عمره ${count(age, nouns.day)}، والحد ${figures.number(findingTerm(finding, 'age')?.limit ?? age)}`
    return `الدليل ${title} ${why}.${resting(finding)}`
  },
  'review-overdue'(finding, { nextReview }) {
    const on = nextReview === undefined ? '' : `، في ${figures.date(nextReview)}`
    return `كانت مراجعة هذه الخريطة واجبة منذ ${daysAgo(valueOf(finding, 'days'))}${on}.`
  },
  'never-negative'(finding, journey) {
    const steps = figures.number(valueOf(finding, 'steps'))
    return `شعور الشخصية ${quote(subjectTitle(finding, journey))} لا ينزل أبدًا تحت المحايد (الخطوات المقيَّمة: ${steps}). في الرحلات الحقيقية لحظات سيئة، فاسأل عنها.`
  },
  'several-voices'(finding, journey) {
    const voices = figures.list((finding.names ?? []).map(quote))
    return `في ${quote(subjectTitle(finding, journey))} يسمع العميل الواحد أصواتًا متعددة من الشركة: ${voices}.`
  },
  'company-words'(finding, journey) {
    const words = figures.list((finding.names ?? []).map(quote))
    return `المرحلة ${quote(subjectTitle(finding, journey))} مسماة من جانب الشركة (${words}). سمّها بما يفعله العميل.`
  },
  'cost-ratio'(finding) {
    const { value = Number.NaN, limit = Number.NaN } = findingTerm(finding, 'ratio') ?? {}
    const usual = `${figures.number(limit)} ${value < limit ? 'على الأقل' : 'على الأكثر'}`
    return `نسبة تكلفة كسب العميل إلى تكلفة الاحتفاظ به ${figures.number(value)}، والمعتاد ${usual}. راجع المبلغين.`
  },
}
