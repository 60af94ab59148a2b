import type { Finding } from '../../../findings/finding.ts'
import type { Journey } from '../../../model/journey.ts'
import type { RecordRef } from '../../../model/kind.ts'
import { findingTerm, limitOf, valueOf } from '../../findingTerm.ts'
import { subjectOf, subjectTitle } from '../../findingSubject.ts'
import { obstacleSource } from '../../obstacleSource.ts'
import type { PathFindings } from '../../report/pathFindings.ts'
import { placeTitle, titleOf } from '../../titleOf.ts'
import { count, countAfter } from '../count.ts'
import { few } from '../few.ts'
import { figures } from '../figures.ts'
import { names } from '../names.ts'
import { nouns } from '../nouns.ts'
import { quote } from '../quote.ts'
import { time } from '../time.ts'

const titled = (ref: RecordRef | undefined, journey: Journey): string => (ref ? quote(titleOf(journey, ref)) : '')

const longer = (overrun: number): string =>
  overrun < 1
    ? `المدة أطول من المقرر بنسبة ${figures.percent(overrun)}`
    : `المدة تعادل المقرر مضروبًا في ${figures.number(1 + overrun)}`

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
    ...(over || behind ? [`انتظار نصف العملاء ${time.duration(median)} أو أكثر`] : []),
    ...(nine ? [`انتظار واحد من كل عشرة ${time.duration(p90)} أو أكثر`] : []),
    ...(over || nine ? [`الهدف ${time.duration(target)}`] : []),
    ...(behind ? [`لدى أفضل منافس ${time.duration(competitor)}`] : []),
  ].join('؛ ')
}

/** What the rules about the path say: what is wrong and where, with the figures behind it. */
export const pathFindings: PathFindings = {
  'too-many-steps'(finding, journey) {
    const where = finding.at.length > 0 ? `المرحلة ${quote(subjectTitle(finding, journey))}` : 'الرحلة كلها'
    const steps = count(valueOf(finding, 'steps'), nouns.step)
    const limit = figures.number(limitOf(finding, 'steps'))
    const lead = `في ${where} ${steps}؛ وإذا زادت على ${limit} نفد صبر الناس.`
    return finding.from.length === 0 ? lead : `${lead} يمكن حذف هذه أو دمجها: ${few(journey, finding.from)}.`
  },
  leap(finding, journey) {
    const [fall, loss] = [findingTerm(finding, 'fall'), findingTerm(finding, 'loss')]
    const reasons = [
      ...(fall ? [`يهبط المزاج بمقدار ${figures.percent(fall.value)} من المقياس`] : []),
      ...(loss ? [`لا يكمل ${figures.percent(loss.value)} من القادمين`] : []),
    ].join('، و')
    const [from, to] = finding.at
    return `القفزة كبيرة من ${titled(from, journey)} إلى ${titled(to, journey)}: ${reasons}. ربما تنقص خطوة.`
  },
  'too-long'(finding, journey) {
    const [overrun, waiting] = [findingTerm(finding, 'overrun'), findingTerm(finding, 'waiting')]
    const title = quote(subjectTitle(finding, journey))
    const waits = waiting ? `${figures.percent(waiting.value)} من الوقت يمضي في الانتظار` : ''
    if (!overrun) return `${title}: ${waits}.`
    return `${title}: ${longer(overrun.value)}${waiting ? `؛ ${waits}` : ''}.`
  },
  'unanswered-question'(finding, journey) {
    const place = subjectOf(finding, journey, 'note')?.place
    const where = place === undefined ? '' : ` المطروح في ${quote(placeTitle(journey, place))}`
    return `لا حل يجيب عن السؤال ${quote(subjectTitle(finding, journey))}${where}.`
  },
  'obstacle-overload'(finding, journey) {
    const source = obstacleSource(finding, journey)
    const obstacles = count(valueOf(finding, 'barriers'), nouns.obstacle)
    const whose =
      source?.department !== undefined
        ? ` من القسم ${quote(source.department)}`
        : source?.cause !== undefined
          ? ` من مصدر واحد (${names.barrierCause[source.cause]})`
          : ''
    const open = valueOf(finding, 'open')
    const rest = open === 0 ? '' : ` بلا حل: ${figures.number(open)}.`
    return `في المرحلة ${quote(subjectTitle(finding, journey))} ${obstacles}${whose}: ${few(journey, finding.from)}.${rest}`
  },
  'blocked-by-product'(finding, journey) {
    const blocks = subjectOf(finding, journey, 'barrier')?.blocks
    const title = quote(subjectTitle(finding, journey))
    return blocks === undefined
      ? `المنتج نفسه يعيق العملاء: ${title}.`
      : `المنتج نفسه يمنع العملاء من بلوغ ${quote(placeTitle(journey, blocks))}: ${title}.`
  },
  'broken-continuity'(finding, journey) {
    const here = quote(subjectTitle(finding, journey))
    const [before, step] = finding.from
    const repeats = findingTerm(finding, 'repeats')
    if (repeats && step)
      return `يضطر ${figures.percent(repeats.value)} إلى تكرار ${titled(step, journey)}، حيث تتغير القناة من ${titled(before, journey)} إلى ${here}: ربما كان هذا هو السبب.`
    return before
      ? `ما بدأه العملاء في ${titled(before, journey)} عليهم أن يبدؤوه من جديد في ${here} على قناة أخرى.`
      : `في ${here} على العملاء أن يبدؤوا من جديد ما بدؤوه من قبل.`
  },
  'slow-response': (finding, journey) =>
    `الرد متأخر في ${quote(subjectTitle(finding, journey))}: ${lateness(finding, journey)}.`,
  'contact-pressure'(finding, journey) {
    const persona = subjectOf(finding, journey, 'persona')
    const whom = persona ? ` بالشخصية ${quote(persona.title)}` : ''
    const contacts = countAfter(valueOf(finding, 'contacts'), nouns.time)
    const limit = figures.number(limitOf(finding, 'contacts'))
    return `في المرحلة ${quote(subjectTitle(finding, journey))} تتصل الشركة${whom} ${contacts}؛ وما زاد على ${limit} قد يزعج.`
  },
  'handoff-drop'(finding, journey) {
    const [giver = '', taker = ''] = finding.names ?? []
    const [from, to] = finding.at
    const fall = figures.percent(valueOf(finding, 'fall'))
    return `يهبط المزاج بمقدار ${fall} من المقياس حيث يسلّم ${quote(giver)} إلى ${quote(taker)}، من ${titled(from, journey)} إلى ${titled(to, journey)}.`
  },
  'stage-without-touchpoint': (finding, journey) =>
    `لا يلتقي العملاء بالعلامة أبدًا في المرحلة ${quote(subjectTitle(finding, journey))}، فليست فيها نقطة اتصال.`,
  'stage-without-time-frame'(finding, journey) {
    const known = subjectOf(finding, journey, 'stage')?.actual
    const takes = known ? ` المدة الفعلية: ${time.timeFrame(known)}.` : ''
    return `لم يُذكر كم ينبغي أن تدوم المرحلة ${quote(subjectTitle(finding, journey))}.${takes}`
  },
}
