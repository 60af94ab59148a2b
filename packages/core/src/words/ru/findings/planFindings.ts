import type { Finding } from '../../../findings/finding.ts'
import { recordOf } from '../../../model/records.ts'
import { findingTerm, valueOf } from '../../findingTerm.ts'
import { subjectOf, subjectTitle } from '../../findingSubject.ts'
import type { PlanFindings } from '../../report/planFindings.ts'
import { placeTitle } from '../../titleOf.ts'
import { figures } from '../figures.ts'
import { plural } from '../plural.ts'
import { quote } from '../quote.ts'

const days = (n: number): string => `${figures.number(n)} ${plural(n, ['день', 'дня', 'дней'])}`

const resting = ({ from }: Finding): string =>
  from.length === 0
    ? ' Ни одна запись на него не опирается.'
    : ` На него опирается записей: ${figures.number(from.length)}.`

/** What the rules about belief and action say: what is wrong, and why that matters or what to do. */
export const planFindings: PlanFindings = {
  'barrier-without-solution'(finding, journey) {
    const place = subjectOf(finding, journey, 'barrier')?.place
    const on = place !== undefined && recordOf(journey, 'step', place) ? 'на шаге' : 'на этапе'
    const where = place === undefined ? '' : ` ${on} ${quote(placeTitle(journey, place))}`
    const met = findingTerm(finding, 'frequency')
    const share = met ? ` Доля клиентов, которые с ним сталкиваются, — ${figures.percent(met.value)}.` : ''
    return `Для барьера ${quote(subjectTitle(finding, journey))}${where} нет решения.${share}`
  },
  'solution-without-metric'(finding, journey) {
    const title = quote(subjectTitle(finding, journey))
    return subjectOf(finding, journey, 'solution')?.status === 'done'
      ? `Решение ${title} выполнено, но нет показателя, по которому видно, помогло ли оно.`
      : `У решения ${title} нет показателя, по которому будет видно, помогает ли оно.`
  },
  'action-without-owner'(finding, journey) {
    const stands =
      subjectOf(finding, journey, 'solution')?.status === 'doing' ? 'его уже выполняют' : 'оно запланировано'
    return `За решение ${quote(subjectTitle(finding, journey))} никто не отвечает, хотя ${stands}.`
  },
  'overdue-action'(finding, journey) {
    const due = subjectOf(finding, journey, 'solution')?.due
    const day = due === undefined ? '' : ` (${figures.date(due)})`
    return `Срок решения ${quote(subjectTitle(finding, journey))}${day} прошёл ${days(valueOf(finding, 'days'))} назад.`
  },
  'persona-without-evidence'(finding, journey) {
    const title = quote(subjectTitle(finding, journey))
    return finding.from.length === 0
      ? `Персона ${title} ничем не подтверждена: её портрет — предположение.`
      : `Персона ${title} опирается только на предположения.`
  },
  'all-assumed'(finding) {
    const [records, share] = [figures.number(valueOf(finding, 'records')), valueOf(finding, 'share')]
    const there = valueOf(finding, 'evidence')
    if (share > 0) return `Доля подтверждённых записей карты — всего ${figures.percent(share)} (записей: ${records}).`
    const unlinked =
      there > 0 ? ` Подтверждения есть (${figures.number(there)}), но с записями карты они не связаны.` : ''
    return `На этой карте ничто не подтверждено: все её записи (${records}) — предположения.${unlinked}`
  },
  'stale-evidence'(finding, journey) {
    const title = quote(subjectTitle(finding, journey))
    const past = findingTerm(finding, 'past-review')
    const age = valueOf(finding, 'age')
    const why = past
      ? `пора пересмотреть: срок прошёл ${days(past.value)} назад`
      : `устарело: ему ${days(age)} при пороге ${figures.number(findingTerm(finding, 'age')?.limit ?? age)}`
    return `Подтверждение ${title} ${why}.${resting(finding)}`
  },
  'review-overdue'(finding, { nextReview }) {
    const day = nextReview === undefined ? '' : ` (${figures.date(nextReview)})`
    return `Срок пересмотра этой карты${day} прошёл ${days(valueOf(finding, 'days'))} назад.`
  },
  'never-negative'(finding, journey) {
    const steps = figures.number(valueOf(finding, 'steps'))
    return `Кривая персоны ${quote(subjectTitle(finding, journey))} ни разу не опускается ниже нейтральной оценки (оценено шагов: ${steps}). Так гладко почти не бывает: спросите, что было плохо.`
  },
  'several-voices'(finding, journey) {
    const voices = figures.list((finding.names ?? []).map(quote))
    return `На этапе ${quote(subjectTitle(finding, journey))} компания говорит с клиентом разными голосами: ${voices}.`
  },
  'company-words'(finding, journey) {
    const words = figures.list((finding.names ?? []).map(quote))
    return `Этап ${quote(subjectTitle(finding, journey))} назван с точки зрения компании (${words}). Назовите его по тому, что делает клиент.`
  },
  'cost-ratio'(finding) {
    const { value = Number.NaN, limit = Number.NaN } = findingTerm(finding, 'ratio') ?? {}
    const usual = `${value < limit ? 'не меньше' : 'не больше'} ${figures.number(limit)}`
    return `Отношение стоимости привлечения клиента к стоимости его удержания — ${figures.number(value)}; обычно оно ${usual}. Проверьте обе суммы.`
  },
}
