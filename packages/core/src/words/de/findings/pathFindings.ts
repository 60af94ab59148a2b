import type { Finding } from '../../../findings/finding.ts'
import type { Journey } from '../../../model/journey.ts'
import type { RecordRef } from '../../../model/kind.ts'
import { ended } from '../../ended.ts'
import { findingTerm, limitOf, valueOf } from '../../findingTerm.ts'
import { subjectOf, subjectTitle } from '../../findingSubject.ts'
import { obstacleSource } from '../../obstacleSource.ts'
import type { PathFindings } from '../../report/pathFindings.ts'
import { placeTitle, titleOf } from '../../titleOf.ts'
import { count } from '../count.ts'
import { few } from '../few.ts'
import { figures } from '../figures.ts'
import { names } from '../names.ts'
import { quote } from '../quote.ts'
import { time } from '../time.ts'

const titled = (ref: RecordRef | undefined, journey: Journey): string => (ref ? quote(titleOf(journey, ref)) : '')

const longer = (overrun: number): string =>
  overrun < 1
    ? `dauert ${figures.percent(overrun)} länger als vorgesehen`
    : `dauert ${figures.number(1 + overrun)}-mal so lange wie vorgesehen`

const lateness = (finding: Finding, journey: Journey): string => {
  const {
    median = '',
    p90 = '',
    target = '',
    competitor = '',
  } = subjectOf(finding, journey, 'touchpoint')?.response ?? {}
  const [over, behind] = [findingTerm(finding, 'overTarget'), findingTerm(finding, 'behindCompetitor')]
  const nine = findingTerm(finding, 'overTargetOfNineInTen')
  return [
    ...(over || behind ? [`die Hälfte der Kunden wartet ${time.duration(median)} oder länger`] : []),
    ...(nine ? [`jeder Zehnte wartet ${time.duration(p90)} oder länger`] : []),
    ...(over || nine ? [`Ziel: ${time.duration(target)}`] : []),
    ...(behind ? [`der beste Mitbewerber braucht ${time.duration(competitor)}`] : []),
  ].join('; ')
}

/** What the rules about the path say: what is wrong and where, with the figures behind it. */
export const pathFindings: PathFindings = {
  'too-many-steps'(finding, journey) {
    const where = finding.at.length > 0 ? `Die Phase ${quote(subjectTitle(finding, journey))}` : 'Die Kundenreise'
    const steps = count(valueOf(finding, 'steps'), 'Schritt', 'Schritte')
    const limit = figures.number(limitOf(finding, 'steps'))
    const lead = `${where} verlangt ${steps}; bei mehr als ${limit} verlieren Menschen die Geduld.`
    return finding.from.length === 0
      ? lead
      : `${lead} Was wegfallen oder zusammengelegt werden könnte: ${few(journey, finding.from)}.`
  },
  leap(finding, journey) {
    const [fall, loss] = [findingTerm(finding, 'fall'), findingTerm(finding, 'loss')]
    const reasons = [
      ...(fall ? [`die Stimmung fällt um ${figures.percent(fall.value)} der Skala`] : []),
      ...(loss ? [`${figures.percent(loss.value)} der Ankommenden gehen nicht weiter`] : []),
    ].join(', und ')
    const [from, to] = finding.at
    return `Von ${titled(from, journey)} zu ${titled(to, journey)} ist es ein großer Sprung: ${reasons}. Vielleicht fehlt ein Schritt.`
  },
  'too-long'(finding, journey) {
    const [overrun, waiting] = [findingTerm(finding, 'overrun'), findingTerm(finding, 'waiting')]
    const title = quote(subjectTitle(finding, journey))
    const waits = waiting ? `${figures.percent(waiting.value)} der Zeit vergehen mit Warten` : ''
    if (!overrun) return `${title}: ${waits}.`
    return `${title} ${longer(overrun.value)}${waiting ? `; ${waits}` : ''}.`
  },
  'unanswered-question'(finding, journey) {
    const place = subjectOf(finding, journey, 'note')?.place
    const where = place === undefined ? '' : `, gestellt bei ${quote(placeTitle(journey, place))}`
    return `Keine Lösung antwortet auf die Frage ${quote(subjectTitle(finding, journey))}${where}.`
  },
  'obstacle-overload'(finding, journey) {
    const source = obstacleSource(finding, journey)
    const obstacles = count(valueOf(finding, 'barriers'), 'Hindernis', 'Hindernisse')
    const whose =
      source?.department !== undefined
        ? ` von ${quote(source.department)}`
        : source?.cause !== undefined
          ? ` aus einer Quelle (${names.barrierCause[source.cause]})`
          : ''
    const open = valueOf(finding, 'open')
    const rest = open === 0 ? '' : ` Ohne Lösung: ${figures.number(open)}.`
    return `In der Phase ${quote(subjectTitle(finding, journey))} gibt es ${obstacles}${whose}: ${few(journey, finding.from)}.${rest}`
  },
  'blocked-by-product'(finding, journey) {
    const blocks = subjectOf(finding, journey, 'barrier')?.blocks
    const from = blocks === undefined ? 'behindert Kunden' : `hält Kunden von ${quote(placeTitle(journey, blocks))} ab`
    return `Das Produkt selbst ist im Weg: ${quote(subjectTitle(finding, journey))} ${from}.`
  },
  'broken-continuity'(finding, journey) {
    const here = quote(subjectTitle(finding, journey))
    const [before, step] = finding.from
    const repeats = findingTerm(finding, 'repeats')
    if (repeats && step)
      return `${figures.percent(repeats.value)} müssen ${titled(step, journey)} wiederholen, wo der Kanal von ${titled(before, journey)} zu ${here} wechselt: Das könnte der Grund sein.`
    return before
      ? `Was Kunden bei ${titled(before, journey)} begonnen haben, müssen sie bei ${here} auf einem anderen Kanal von vorn beginnen.`
      : `Bei ${here} müssen Kunden von vorn beginnen, was sie schon begonnen hatten.`
  },
  'slow-response': (finding, journey) =>
    ended(`${quote(subjectTitle(finding, journey))} antwortet zu spät: ${lateness(finding, journey)}`),
  'contact-pressure'(finding, journey) {
    const persona = subjectOf(finding, journey, 'persona')
    const whom = persona ? ` mit ${quote(persona.title)}` : ''
    const contacts = count(valueOf(finding, 'contacts'), 'Kontakt', 'Kontakte')
    const limit = figures.number(limitOf(finding, 'contacts'))
    return `In der Phase ${quote(subjectTitle(finding, journey))} beginnt das Unternehmen ${contacts}${whom}; mehr als ${limit} können lästig sein.`
  },
  'handoff-drop'(finding, journey) {
    const [giver = '', taker = ''] = finding.names ?? []
    const [from, to] = finding.at
    const fall = figures.percent(valueOf(finding, 'fall'))
    return `Die Stimmung fällt um ${fall} der Skala, wo ${quote(giver)} an ${quote(taker)} übergibt, von ${titled(from, journey)} zu ${titled(to, journey)}.`
  },
  'stage-without-touchpoint': (finding, journey) =>
    `In der Phase ${quote(subjectTitle(finding, journey))} begegnen Kunden der Marke nie: Es gibt dort keinen Kontaktpunkt.`,
  'stage-without-time-frame'(finding, journey) {
    const known = subjectOf(finding, journey, 'stage')?.actual
    const takes = known ? ended(` Tatsächlich: ${time.timeFrame(known)}`) : ''
    return `Bei der Phase ${quote(subjectTitle(finding, journey))} ist nicht angegeben, wie lange sie dauern soll.${takes}`
  },
}
