import type { Finding } from '../../../findings/finding.ts'
import { findingTerm, valueOf } from '../../findingTerm.ts'
import { subjectOf, subjectTitle } from '../../findingSubject.ts'
import type { PlanFindings } from '../../report/planFindings.ts'
import { placeTitle } from '../../titleOf.ts'
import { figures } from '../figures.ts'
import { quote } from '../quote.ts'

const days = (n: number): string => `${figures.number(n)} ${n === 1 ? 'day' : 'days'}`

const resting = ({ from }: Finding): string => {
  if (from.length === 0) return ' Nothing rests on it.'
  return from.length === 1 ? ' One record rests on it.' : ` ${figures.number(from.length)} records rest on it.`
}

/** What the rules about belief and action say: what is wrong, and why that matters or what to do. */
export const planFindings: PlanFindings = {
  'barrier-without-solution'(finding, journey) {
    const place = subjectOf(finding, journey, 'barrier')?.place
    const where = place === undefined ? '' : ` at ${quote(placeTitle(journey, place))}`
    const met = findingTerm(finding, 'frequency')
    const share = met ? ` ${figures.percent(met.value)} of customers meet it.` : ''
    return `No solution removes the barrier ${quote(subjectTitle(finding, journey))}${where}.${share}`
  },
  'solution-without-metric'(finding, journey) {
    const title = quote(subjectTitle(finding, journey))
    return subjectOf(finding, journey, 'solution')?.status === 'done'
      ? `${title} is done, but no metric tells whether it helped.`
      : `No metric will tell whether ${title} helps.`
  },
  'action-without-owner'(finding, journey) {
    const stands = subjectOf(finding, journey, 'solution')?.status === 'doing' ? 'being done' : 'planned'
    return `Nobody answers for ${quote(subjectTitle(finding, journey))}, which is ${stands}.`
  },
  'overdue-action'(finding, journey) {
    const due = subjectOf(finding, journey, 'solution')?.due
    const since = due === undefined ? '' : `: it was due on ${figures.date(due)}`
    return `${quote(subjectTitle(finding, journey))} is ${days(valueOf(finding, 'days'))} late${since}.`
  },
  'persona-without-evidence'(finding, journey) {
    const title = quote(subjectTitle(finding, journey))
    return finding.from.length === 0
      ? `The persona ${title} rests on no evidence: the portrait is an assumption.`
      : `The persona ${title} rests on assumptions alone.`
  },
  'all-assumed'(finding) {
    const [records, share] = [figures.number(valueOf(finding, 'records')), valueOf(finding, 'share')]
    const there = valueOf(finding, 'evidence')
    if (share > 0) return `Only ${figures.percent(share)} of the ${records} records on this map rest on evidence.`
    const unlinked = there > 0 ? ` There is evidence (${figures.number(there)}), but nothing is linked to it.` : ''
    return `Nothing on this map rests on evidence: all ${records} records are assumptions.${unlinked}`
  },
  'stale-evidence'(finding, journey) {
    const title = quote(subjectTitle(finding, journey))
    const past = findingTerm(finding, 'past-review')
    const age = valueOf(finding, 'age')
    const why = past
      ? `was to be looked at again ${days(past.value)} ago`
      : `is ${days(age)} old, and the limit is ${figures.number(findingTerm(finding, 'age')?.limit ?? age)}`
    return `The evidence ${title} ${why}.${resting(finding)}`
  },
  'review-overdue'(finding, { nextReview }) {
    const on = nextReview === undefined ? '' : `, on ${figures.date(nextReview)}`
    return `This map was to be looked at again ${days(valueOf(finding, 'days'))} ago${on}.`
  },
  'never-negative'(finding, journey) {
    const steps = figures.number(valueOf(finding, 'steps'))
    return `${quote(subjectTitle(finding, journey))} never feels worse than neutral (steps scored: ${steps}). Real journeys have lows; ask for them.`
  },
  'several-voices'(finding, journey) {
    const voices = figures.list((finding.names ?? []).map(quote))
    return `At ${quote(subjectTitle(finding, journey))} one customer hears several voices of the company: ${voices}.`
  },
  'company-words'(finding, journey) {
    const words = figures.list((finding.names ?? []).map(quote))
    return `The stage ${quote(subjectTitle(finding, journey))} is named from the company’s side (${words}). Name it by what the customer does.`
  },
  'cost-ratio'(finding) {
    const { value = Number.NaN, limit = Number.NaN } = findingTerm(finding, 'ratio') ?? {}
    const usual = `${value < limit ? 'at least' : 'at most'} ${figures.number(limit)} times`
    return `Winning a customer costs ${figures.number(value)} times what keeping one does; usual is ${usual}. Check both figures.`
  },
}
