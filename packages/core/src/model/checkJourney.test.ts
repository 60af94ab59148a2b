import { describe, expect, it } from 'vitest'
import { evening } from '../testing/evening.ts'
import type { Breach, BreachCode } from './breach.ts'
import { checkJourney } from './checkJourney.ts'
import type { Journey } from './journey.ts'
import { tableNames } from './records.ts'
import type { Kind } from './kind.ts'

/** The sound evening with other values in one record, as a broken file might have them. */
const broken = (kind: Kind, id: string, values: object): Journey => {
  const table: Readonly<Record<string, object>> = evening[tableNames[kind]]
  return { ...evening, [tableNames[kind]]: { ...table, [id]: { ...table[id], ...values } } }
}

const head = (values: object): Journey => ({ ...evening, ...values })

interface Fault {
  readonly journey: Journey
  readonly path: string
  /** What stands beside code and path, and what else the fault breaks. */
  readonly with?: Partial<Breach>
  readonly also?: readonly string[]
}

// One planted fault for each code; a code without one does not compile.
const faults: Readonly<Record<BreachCode, Fault>> = {
  missing: { journey: broken('stage', 'find', { title: undefined }), path: 'stages.find.title' },
  'unknown-field': { journey: broken('stage', 'find', { colour: 'red' }), path: 'stages.find.colour' },
  'not-an-id': { journey: broken('touchpoint', 'menu', { channel: 7 }), path: 'touchpoints.menu.channel' },
  'not-an-order-key': { journey: broken('stage', 'find', { order: 'first' }), path: 'stages.find.order' },
  'not-text': { journey: broken('note', 'where', { text: 7 }), path: 'notes.where.text' },
  blank: { journey: broken('note', 'where', { text: ' \n' }), path: 'notes.where.text' },
  'too-long': {
    journey: broken('stage', 'find', { title: 'x'.repeat(301) }),
    path: 'stages.find.title',
    with: { expected: '300' },
  },
  'not-a-choice': {
    journey: head({ state: 'past' }),
    path: 'state',
    with: { expected: 'current, future' },
  },
  'not-a-number': { journey: broken('step', 'wait', { reached: 1.5 }), path: 'steps.wait.reached' },
  'out-of-range': {
    journey: broken('exit', 'gone', { share: 1.01 }),
    path: 'exits.gone.share',
    with: { expected: '0 … 1' },
  },
  'off-the-scale': {
    journey: broken('emotion', 'cross', { readings: [{ evidence: 'survey', score: -3 }] }),
    path: 'emotions.cross.readings.0.score',
    with: { expected: '-2 … 2' },
  },
  'not-a-mark': { journey: broken('emotion', 'glad', { momentOfTruth: false }), path: 'emotions.glad.momentOfTruth' },
  'not-a-duration': {
    journey: broken('touchpoint', 'menu', { response: { target: '5 minutes' } }),
    path: 'touchpoints.menu.response.target',
  },
  'not-a-time-frame': { journey: broken('stage', 'find', { expected: {} }), path: 'stages.find.expected' },
  'reversed-time-frame': {
    journey: broken('stage', 'find', { actual: { min: 'P2D', max: 'PT47H' } }),
    path: 'stages.find.actual',
  },
  'not-a-date': { journey: broken('evidence', 'survey', { date: '2026-02-30' }), path: 'evidence.survey.date' },
  'not-a-link': {
    journey: broken('evidence', 'survey', { link: 'javascript:alert(1)' }),
    path: 'evidence.survey.link',
  },
  'not-a-picture': {
    journey: broken('persona', 'ada', { photo: 'data:image/svg+xml;base64,PHN2Zz4=' }),
    path: 'personas.ada.photo',
  },
  'not-a-language': { journey: head({ locale: 'no language' }), path: 'locale' },
  'not-a-currency': {
    journey: head({ economics: { currency: 'euro', customerValue: 40 } }),
    path: 'economics.currency',
  },
  'not-a-scale': {
    journey: head({ scale: { min: 0, max: 2, neutral: 2 }, emotions: {} }),
    path: 'scale',
  },
  'not-a-list': { journey: broken('persona', 'ada', { goals: 'rest' }), path: 'personas.ada.goals' },
  'not-an-object': { journey: broken('touchpoint', 'menu', { response: 'soon' }), path: 'touchpoints.menu.response' },
  repeated: { journey: broken('solution', 'sign', { barriers: ['slow', 'slow'] }), path: 'solutions.sign.barriers' },
  dangling: {
    journey: broken('solution', 'app', { barriers: ['slow', 'ghost'] }),
    path: 'solutions.app.barriers.1',
    with: { expected: 'ghost', kind: 'barrier' },
  },
  'id-differs-from-key': { journey: broken('channel', 'site', { id: 'shop' }), path: 'channels.site.id' },
  'id-of-stage-and-step': {
    journey: broken('stage', 'search', { id: 'search', order: 'a3', title: 'Search' }),
    path: 'stages.search.id',
    also: ['id-of-stage-and-step steps.search.id'],
  },
  'order-taken': {
    journey: broken('stage', 'find', { order: 'a1' }),
    path: 'stages.find.order',
    with: { expected: 'visit' },
    also: ['order-taken stages.visit.order'],
  },
  'lane-role-taken': {
    journey: broken('lane', 'more', { id: 'more', order: 'a9', role: 'emotion' }),
    path: 'lanes.feelings.role',
    with: { expected: 'more' },
    also: ['lane-role-taken lanes.more.role'],
  },
  'wrong-lane': {
    journey: broken('activity', 'pay', { lane: 'feelings' }),
    path: 'activities.pay.lane',
    with: { expected: 'emotion' },
  },
  'emotion-taken': {
    journey: broken('emotion', 'twin', { id: 'twin', persona: 'ada', place: 'order' }),
    path: 'emotions.glad',
    with: { expected: 'twin' },
  },
  'emotion-outside-columns': {
    journey: broken('emotion', 'glad', { place: 'visit' }),
    path: 'emotions.glad.place',
    with: { expected: 'visit' },
  },
  'reversed-percentiles': {
    journey: broken('touchpoint', 'menu', { response: { median: 'PT1H', p90: 'PT59M', target: 'PT5M' } }),
    path: 'touchpoints.menu.response.p90',
  },
  'two-subjects': {
    journey: broken('metric', 'ease', { touchpoint: 'review' }),
    path: 'metrics.ease.touchpoint',
  },
  'off-the-answers': {
    journey: broken('metric', 'ease', {
      readings: [
        { date: '2026-05-01', value: 4 },
        { date: '2026-06-01', answers: [7, 8].map((answer) => ({ answer, count: 1 })) },
      ],
    }),
    path: 'metrics.ease.readings.1.answers.1',
    with: { expected: '1 … 7' },
  },
}

const short = ({ code, path }: Breach): string => `${code} ${path.join('.')}`

describe('checkJourney', () => {
  it('finds nothing wrong with a sound journey', () => {
    expect(checkJourney(evening)).toEqual([])
  })

  it.each(Object.entries(faults))('finds "%s" where it is, and nothing else', (code, { journey, path, ...more }) => {
    const breaches = checkJourney(journey)
    expect(breaches.map(short).sort()).toEqual([`${code} ${path}`, ...(more.also ?? [])].sort())
    expect(breaches).toContainEqual({ code, path: path.split('.'), ...more.with })
  })

  it.each<[string, Journey, string]>([
    ['a place that is gone', broken('note', 'where', { place: 'ghost' }), 'dangling notes.where.place'],
    ['a blocked place that is gone', broken('barrier', 'slow', { blocks: 'x' }), 'dangling barriers.slow.blocks'],
    ['an emotion of nobody', broken('emotion', 'glad', { persona: 'x' }), 'dangling emotions.glad.persona'],
    ['a step of no stage', broken('step', 'search', { stage: 'x' }), 'dangling steps.search.stage'],
    ['evidence that is gone', broken('stage', 'visit', { evidence: ['x'] }), 'dangling stages.visit.evidence.0'],
    [
      'an id that every object has',
      broken('stage', 'visit', { evidence: ['constructor'] }),
      'not-an-id stages.visit.evidence.0',
    ],
    ['nobody at all', broken('barrier', 'noise', { personas: [] }), 'missing barriers.noise.personas'],
    ['not a number', broken('emotion', 'glad', { score: Number.NaN }), 'not-a-number emotions.glad.score'],
    [
      'a time frame with a strange end',
      broken('stage', 'find', { actual: { mid: 'P1D' } }),
      'unknown-field stages.find.actual.mid',
    ],
    [
      'a reading that is a number',
      broken('emotion', 'glad', { readings: [1] }),
      'not-an-object emotions.glad.readings.0',
    ],
    ['too many goals', broken('persona', 'ada', { goals: Array(1001).fill('x') }), 'too-long personas.ada.goals'],
    [
      'a scale of endless width',
      head({ scale: { min: -1e308, max: 1e308, neutral: 0 }, emotions: {} }),
      'not-a-scale scale',
    ],
    ['a strange member of the journey', head({ colour: 'red' }), 'unknown-field colour'],
    ['an entry of nobody', broken('empathy', 'worry', { persona: 'x' }), 'dangling empathy.worry.persona'],
    [
      'a currency in small letters',
      broken('metric', 'ease', { currency: 'eur' }),
      'not-a-currency metrics.ease.currency',
    ],
    [
      'answers to no survey',
      broken('metric', 'ease', { type: 'count' }),
      'off-the-answers metrics.ease.readings.0.answers.0',
    ],
    [
      'an answer between two',
      broken('metric', 'ease', { readings: [{ date: '2026-05-01', answers: [{ answer: 2.5, count: 1 }] }] }),
      'off-the-answers metrics.ease.readings.0.answers.0',
    ],
    [
      'a reading on evidence that is gone',
      broken('metric', 'ease', { readings: [{ date: '2026-05-01', evidence: 'x' }] }),
      'dangling metrics.ease.readings.0.evidence',
    ],
    [
      'a touchpoint that is gone',
      broken('metric', 'answered', { touchpoint: 'x' }),
      'dangling metrics.answered.touchpoint',
    ],
    ['a metric that is gone', broken('solution', 'sign', { metric: 'x' }), 'dangling solutions.sign.metric'],
    [
      'a rating by nobody',
      broken('solution', 'sign', { ratings: [{ persona: 'x', importance: 1, satisfaction: 0 }] }),
      'dangling solutions.sign.ratings.0.persona',
    ],
    [
      'a question that is none of the five',
      broken('research', 'back', { question: 'why' }),
      'not-a-choice research.back.question',
    ],
    ['a C named twice', broken('barrier', 'slow', { fourC: ['cost', 'cost'] }), 'repeated barriers.slow.fourC'],
    [
      'a time of waiting in words',
      broken('step', 'wait', { waiting: { actual: 'long' } }),
      'not-a-duration steps.wait.waiting.actual',
    ],
  ])('finds %s', (_name, journey, breach) => {
    expect(checkJourney(journey).map(short)).toEqual([breach])
  })

  it('finds nothing wrong with a median alone, a metric of the whole journey, or answers at the ends of the scale', () => {
    const answers = [0, 10].map((answer) => ({ answer, count: 1 }))
    const whole = { type: 'nps', place: undefined, readings: [{ date: '2026-05-01', answers }] }
    expect(checkJourney(broken('touchpoint', 'menu', { response: { median: 'PT1H', competitor: 'PT1M' } }))).toEqual([])
    expect(checkJourney(broken('touchpoint', 'menu', { response: { median: 'PT60M', p90: 'PT1H' } }))).toEqual([])
    expect(checkJourney(broken('metric', 'ease', whole))).toEqual([])
  })
})
