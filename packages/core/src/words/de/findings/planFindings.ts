import type { Finding } from '../../../findings/finding.ts'
import { findingTerm, valueOf } from '../../findingTerm.ts'
import { subjectOf, subjectTitle } from '../../findingSubject.ts'
import type { PlanFindings } from '../../report/planFindings.ts'
import { placeTitle } from '../../titleOf.ts'
import { count } from '../count.ts'
import { figures } from '../figures.ts'
import { quote } from '../quote.ts'

// After „seit“ and „vor“ the dative: seit 1 Tag, seit 3 Tagen.
const days = (n: number): string => count(n, 'Tag', 'Tagen')

const resting = ({ from }: Finding): string =>
  from.length === 0
    ? ' Nichts stützt sich darauf.'
    : ` Darauf ${from.length === 1 ? 'stützt' : 'stützen'} sich ${count(from.length, 'Eintrag', 'Einträge')}.`

/** What the rules about belief and action say: what is wrong, and why that matters or what to do. */
export const planFindings: PlanFindings = {
  'barrier-without-solution'(finding, journey) {
    const place = subjectOf(finding, journey, 'barrier')?.place
    const where = place === undefined ? '' : ` bei ${quote(placeTitle(journey, place))}`
    const met = findingTerm(finding, 'frequency')
    const share = met ? ` ${figures.percent(met.value)} der Kunden treffen auf sie.` : ''
    return `Keine Lösung beseitigt die Hürde ${quote(subjectTitle(finding, journey))}${where}.${share}`
  },
  'solution-without-metric'(finding, journey) {
    const title = quote(subjectTitle(finding, journey))
    return subjectOf(finding, journey, 'solution')?.status === 'done'
      ? `${title} ist erledigt, doch keine Kennzahl sagt, ob es geholfen hat.`
      : `Keine Kennzahl wird sagen, ob ${title} hilft.`
  },
  'action-without-owner'(finding, journey) {
    const stands = subjectOf(finding, journey, 'solution')?.status === 'doing' ? 'in Arbeit' : 'geplant'
    return `Für ${quote(subjectTitle(finding, journey))} ist niemand zuständig, obwohl es ${stands} ist.`
  },
  'overdue-action'(finding, journey) {
    const due = subjectOf(finding, journey, 'solution')?.due
    const since = due === undefined ? '' : `: fällig war es am ${figures.date(due)}`
    return `${quote(subjectTitle(finding, journey))} ist seit ${days(valueOf(finding, 'days'))} überfällig${since}.`
  },
  'persona-without-evidence'(finding, journey) {
    const title = quote(subjectTitle(finding, journey))
    return finding.from.length === 0
      ? `Die Persona ${title} stützt sich auf keinen Beleg: Das Porträt ist eine Annahme.`
      : `Die Persona ${title} stützt sich nur auf Annahmen.`
  },
  'all-assumed'(finding) {
    const [records, share] = [figures.number(valueOf(finding, 'records')), valueOf(finding, 'share')]
    const there = valueOf(finding, 'evidence')
    if (share > 0) return `Nur ${figures.percent(share)} der ${records} Einträge dieser Karte stützen sich auf Belege.`
    const unlinked = there > 0 ? ` Belege gibt es (${figures.number(there)}), doch nichts ist mit ihnen verknüpft.` : ''
    return `Nichts auf dieser Karte stützt sich auf Belege: Alle ${records} Einträge sind Annahmen.${unlinked}`
  },
  'stale-evidence'(finding, journey) {
    const title = quote(subjectTitle(finding, journey))
    const past = findingTerm(finding, 'past-review')
    const age = valueOf(finding, 'age')
    const why = past
      ? `sollte vor ${days(past.value)} neu geprüft werden`
      : `ist ${count(age, 'Tag', 'Tage')} alt, und die Grenze liegt bei ${figures.number(findingTerm(finding, 'age')?.limit ?? age)}`
    return `Der Beleg ${title} ${why}.${resting(finding)}`
  },
  'review-overdue'(finding, { nextReview }) {
    const on = nextReview === undefined ? '' : `, am ${figures.date(nextReview)}`
    return `Diese Karte sollte vor ${days(valueOf(finding, 'days'))} durchgesehen werden${on}.`
  },
  'never-negative'(finding, journey) {
    const steps = figures.number(valueOf(finding, 'steps'))
    return `${quote(subjectTitle(finding, journey))} fühlt sich nie schlechter als neutral (bewertete Schritte: ${steps}). Echte Kundenreisen haben Tiefpunkte; fragen Sie danach.`
  },
  'several-voices'(finding, journey) {
    const voices = figures.list((finding.names ?? []).map(quote))
    return `Bei ${quote(subjectTitle(finding, journey))} hört ein Kunde mehrere Stimmen des Unternehmens: ${voices}.`
  },
  'company-words'(finding, journey) {
    const words = figures.list((finding.names ?? []).map(quote))
    return `Die Phase ${quote(subjectTitle(finding, journey))} ist aus Sicht des Unternehmens benannt (${words}). Benennen Sie sie nach dem, was der Kunde tut.`
  },
  'cost-ratio'(finding) {
    const { value = Number.NaN, limit = Number.NaN } = findingTerm(finding, 'ratio') ?? {}
    const usual = `${value < limit ? 'mindestens' : 'höchstens'} das ${figures.number(limit)}-Fache`
    return `Einen Kunden zu gewinnen kostet ${figures.number(value)}-mal so viel, wie einen zu halten; üblich ist ${usual}. Prüfen Sie beide Beträge.`
  },
}
