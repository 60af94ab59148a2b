import type { Finding } from '../../../findings/finding.ts'
import type { Journey } from '../../../model/journey.ts'
import type { RecordRef } from '../../../model/kind.ts'
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

/** «на этапе» or «на шаге», as the place is. */
const onPlace = (id: string, journey: Journey): string =>
  `${Object.hasOwn(journey.steps, id) ? 'на шаге' : 'на этапе'} ${quote(placeTitle(journey, id))}`

const longer = (overrun: number): string =>
  overrun < 1
    ? `занимает на ${figures.percent(overrun)} больше времени, чем должен`
    : `занимает в ${count(1 + overrun, ['раз', 'раза', 'раз'])} больше времени, чем должен`

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
    ...(over || behind ? [`половина клиентов ждёт ${time.duration(median)} или дольше`] : []),
    ...(nine ? [`каждый десятый ждёт ${time.duration(p90)} или дольше`] : []),
    ...(over || nine ? [`цель — ${time.duration(target)}`] : []),
    ...(behind ? [`у лучшего конкурента — ${time.duration(competitor)}`] : []),
  ].join('; ')
}

/** What the rules about the path say: what is wrong and where, with the figures behind it. */
export const pathFindings: PathFindings = {
  'too-many-steps'(finding, journey) {
    const where = finding.at.length > 0 ? `На этапе ${quote(subjectTitle(finding, journey))}` : 'На всём пути'
    const steps = count(valueOf(finding, 'steps'), ['шаг', 'шага', 'шагов'])
    const limit = figures.number(limitOf(finding, 'steps'))
    const lead = `${where} ${steps}; когда их больше ${limit}, люди теряют терпение.`
    return finding.from.length === 0
      ? lead
      : `${lead} Можно убрать или слить с соседними: ${few(journey, finding.from)}.`
  },
  leap(finding, journey) {
    const [fall, loss] = [findingTerm(finding, 'fall'), findingTerm(finding, 'loss')]
    const reasons = [
      ...(fall ? [`настроение падает на ${figures.percent(fall.value)} шкалы`] : []),
      ...(loss ? [`дальше не идут ${figures.percent(loss.value)} дошедших`] : []),
    ].join(', и ')
    const [from, to] = finding.at
    return `Между ${titled(from, journey)} и ${titled(to, journey)} слишком большой скачок: ${reasons}. Возможно, не хватает шага.`
  },
  'too-long'(finding, journey) {
    const [overrun, waiting] = [findingTerm(finding, 'overrun'), findingTerm(finding, 'waiting')]
    const noun = finding.at[0]?.kind === 'step' ? 'Шаг' : 'Этап'
    const title = quote(subjectTitle(finding, journey))
    const waits = waiting ? `ожидание — ${figures.percent(waiting.value)} времени` : ''
    if (!overrun) return `${noun} ${title}: ${waits}.`
    return `${noun} ${title} ${longer(overrun.value)}${waiting ? `; ${waits}` : ''}.`
  },
  'unanswered-question'(finding, journey) {
    const place = subjectOf(finding, journey, 'note')?.place
    const where = place === undefined ? '' : ` ${onPlace(place, journey)}`
    return `На вопрос ${quote(subjectTitle(finding, journey))}${where} не отвечает ни одно решение.`
  },
  'obstacle-overload'(finding, journey) {
    const source = obstacleSource(finding, journey)
    const obstacles = count(valueOf(finding, 'barriers'), ['препятствие', 'препятствия', 'препятствий'])
    const whose =
      source?.department !== undefined
        ? `, и все от отдела ${quote(source.department)}`
        : source?.cause !== undefined
          ? ` из одного источника (${names.barrierCause[source.cause]})`
          : ''
    const open = valueOf(finding, 'open')
    const rest = open === 0 ? '' : ` Без решения — ${figures.number(open)}.`
    return `На этапе ${quote(subjectTitle(finding, journey))} ${obstacles}${whose}: ${few(journey, finding.from)}.${rest}`
  },
  'blocked-by-product'(finding, journey) {
    const blocks = subjectOf(finding, journey, 'barrier')?.blocks
    const title = quote(subjectTitle(finding, journey))
    if (blocks === undefined) return `Клиентам мешает сам продукт: ${title}.`
    const noun = Object.hasOwn(journey.steps, blocks) ? 'шага' : 'этапа'
    return `Дойти до ${noun} ${quote(placeTitle(journey, blocks))} мешает сам продукт: ${title}.`
  },
  'broken-continuity'(finding, journey) {
    const here = quote(subjectTitle(finding, journey))
    const [before, step] = finding.from
    const repeats = findingTerm(finding, 'repeats')
    if (repeats && step)
      return `Шаг ${titled(step, journey)} повторяют ${figures.percent(repeats.value)} клиентов, а между точками контакта ${titled(before, journey)} и ${here} меняется канал: возможно, дело в этом.`
    return before
      ? `То, что клиент начал в точке контакта ${titled(before, journey)}, в точке ${here} на другом канале приходится начинать заново.`
      : `В точке контакта ${here} приходится заново начинать то, что уже было начато.`
  },
  'slow-response': (finding, journey) =>
    `В точке контакта ${quote(subjectTitle(finding, journey))} отвечают слишком поздно: ${lateness(finding, journey)}.`,
  'contact-pressure'(finding, journey) {
    const persona = subjectOf(finding, journey, 'persona')
    const whom = persona ? ` к персоне ${quote(persona.title)}` : ''
    const contacts = count(valueOf(finding, 'contacts'), ['раз', 'раза', 'раз'])
    const limit = figures.number(limitOf(finding, 'contacts'))
    return `На этапе ${quote(subjectTitle(finding, journey))} компания сама обращается${whom} ${contacts}; больше ${limit} уже раздражает.`
  },
  'handoff-drop'(finding, journey) {
    const [giver = '', taker = ''] = finding.names ?? []
    const [from, to] = finding.at
    const fall = figures.percent(valueOf(finding, 'fall'))
    return `На пути от ${titled(from, journey)} к ${titled(to, journey)} клиента передают (${quote(giver)} → ${quote(taker)}), и настроение падает на ${fall} шкалы.`
  },
  'stage-without-touchpoint': (finding, journey) =>
    `На этапе ${quote(subjectTitle(finding, journey))} клиент ни разу не встречается с брендом: нет ни одной точки контакта.`,
  'stage-without-time-frame'(finding, journey) {
    const known = subjectOf(finding, journey, 'stage')?.actual
    const takes = known ? ` На деле: ${time.timeFrame(known)}.` : ''
    return `Не указано, сколько должен длиться этап ${quote(subjectTitle(finding, journey))}.${takes}`
  },
}
