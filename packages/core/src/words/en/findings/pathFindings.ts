import type { Finding } from '../../../findings/finding.ts'
import type { Journey } from '../../../model/journey.ts'
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

const titleAt = ({ at }: Finding, i: number, journey: Journey): string => {
  const ref = at[i]
  return ref ? quote(titleOf(journey, ref)) : ''
}

const longer = (overrun: number): string =>
  overrun < 1
    ? `takes ${figures.percent(overrun)} longer than it should`
    : `takes ${figures.number(1 + overrun)} times as long as it should`

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
    ...(over || behind ? [`half of the customers wait ${time.duration(median)} or longer`] : []),
    ...(nine ? [`one in ten waits ${time.duration(p90)} or longer`] : []),
    ...(over || nine ? [`the target is ${time.duration(target)}`] : []),
    ...(behind ? [`the best competitor needs ${time.duration(competitor)}`] : []),
  ].join('; ')
}

/** What the rules about the path say: what is wrong and where, with the figures behind it. */
export const pathFindings: PathFindings = {
  'too-many-steps'(finding, journey) {
    const where = finding.at.length > 0 ? quote(subjectTitle(finding, journey)) : 'The journey'
    const steps = count(valueOf(finding, 'steps'), 'step')
    const lead = `${where} asks for ${steps}; beyond ${figures.number(limitOf(finding, 'steps'))} people lose patience.`
    return finding.from.length === 0 ? lead : `${lead} Could be dropped or merged: ${few(journey, finding.from)}.`
  },
  leap(finding, journey) {
    const [fall, loss] = [findingTerm(finding, 'fall'), findingTerm(finding, 'loss')]
    const reasons = [
      ...(fall ? [`feelings fall by ${figures.percent(fall.value)} of the scale`] : []),
      ...(loss ? [`${figures.percent(loss.value)} of those who come go no further`] : []),
    ].join(', and ')
    const way = `from ${titleAt(finding, 0, journey)} to ${titleAt(finding, 1, journey)}`
    return `It is a big leap ${way}: ${reasons}. A step may be missing.`
  },
  'too-long'(finding, journey) {
    const [overrun, waiting] = [findingTerm(finding, 'overrun'), findingTerm(finding, 'waiting')]
    const title = quote(subjectTitle(finding, journey))
    const waits = waiting ? `${figures.percent(waiting.value)} of the time is spent waiting` : ''
    if (!overrun) return `At ${title} ${waits}.`
    return `${title} ${longer(overrun.value)}${waiting ? `, and ${waits}` : ''}.`
  },
  'unanswered-question'(finding, journey) {
    const place = subjectOf(finding, journey, 'note')?.place
    const where = place === undefined ? '' : `, asked at ${quote(placeTitle(journey, place))}`
    return `No solution answers the question ${quote(subjectTitle(finding, journey))}${where}.`
  },
  'obstacle-overload'(finding, journey) {
    const source = obstacleSource(finding, journey)
    const obstacles = count(valueOf(finding, 'barriers'), 'obstacle')
    const whose =
      source?.department !== undefined
        ? ` from ${quote(source.department)}`
        : source?.cause !== undefined
          ? ` from one source (${names.barrierCause[source.cause]})`
          : ''
    const open = valueOf(finding, 'open')
    const rest = open === 0 ? '' : ` Without a solution: ${figures.number(open)}.`
    return `${quote(subjectTitle(finding, journey))} puts up ${obstacles}${whose}: ${few(journey, finding.from)}.${rest}`
  },
  'blocked-by-product'(finding, journey) {
    const blocks = subjectOf(finding, journey, 'barrier')?.blocks
    const from =
      blocks === undefined ? 'hinders customers' : `keeps customers from ${quote(placeTitle(journey, blocks))}`
    return `The product itself gets in the way: ${quote(subjectTitle(finding, journey))} ${from}.`
  },
  'broken-continuity'(finding, journey) {
    const here = quote(subjectTitle(finding, journey))
    const [before, step] = finding.from
    const there = before && quote(titleOf(journey, before))
    const repeats = findingTerm(finding, 'repeats')
    if (repeats && step)
      return `${figures.percent(repeats.value)} have to repeat ${quote(titleOf(journey, step))}, where the channel changes from ${there ?? ''} to ${here}: that may be why.`
    return there === undefined
      ? `At ${here} customers must begin again what they began before.`
      : `What customers began at ${there} they must begin again at ${here}, on another channel.`
  },
  'slow-response': (finding, journey) =>
    `${quote(subjectTitle(finding, journey))} answers too late: ${lateness(finding, journey)}.`,
  'contact-pressure'(finding, journey) {
    const persona = subjectOf(finding, journey, 'persona')
    const whom = persona ? ` with ${quote(persona.title)}` : ''
    const contacts = count(valueOf(finding, 'contacts'), 'contact')
    const limit = figures.number(limitOf(finding, 'contacts'))
    return `In ${quote(subjectTitle(finding, journey))} the company starts ${contacts}${whom}; more than ${limit} can annoy.`
  },
  'handoff-drop'(finding, journey) {
    const [giver = '', taker = ''] = finding.names ?? []
    const way = `from ${titleAt(finding, 0, journey)} to ${titleAt(finding, 1, journey)}`
    const fall = figures.percent(valueOf(finding, 'fall'))
    return `Feelings fall by ${fall} of the scale where ${quote(giver)} hands over to ${quote(taker)}, ${way}.`
  },
  'stage-without-touchpoint': (finding, journey) =>
    `Customers never meet the brand in ${quote(subjectTitle(finding, journey))}: it has no touchpoint.`,
  'stage-without-time-frame'(finding, journey) {
    const known = subjectOf(finding, journey, 'stage')?.actual
    const takes = known ? ` It takes ${time.timeFrame(known)}.` : ''
    return `${quote(subjectTitle(finding, journey))} does not say how long it should take.${takes}`
  },
}
