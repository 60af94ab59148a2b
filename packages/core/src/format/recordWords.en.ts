import type { BreachCode } from '../model/breach.ts'
import type { Facts, ProblemWords } from './problem.ts'
import { saying } from './saying.ts'

const kinds = {
  persona: 'persona',
  empathy: 'entry of the empathy map',
  stage: 'stage',
  step: 'step',
  lane: 'lane',
  channel: 'channel',
  touchpoint: 'touchpoint',
  activity: 'activity',
  emotion: 'emotion',
  barrier: 'barrier',
  solution: 'solution',
  note: 'note',
  metric: 'metric',
  exit: 'exit',
  research: 'answer from research',
  evidence: 'piece of evidence',
  place: 'step or stage',
} as const
const kindOf = ({ kind }: Facts): string => (kind === undefined ? 'record' : kinds[kind])
const but = ({ found }: Facts): string => (found === '' ? '' : `, but it is ${found}`)
const readable = 'Programs go by it, so it can only be what they know.'
const told = 'The map would show something else than what was meant.'
const nothingDropped = 'Nothing is dropped silently: what is not known could not be kept.'

/** What can be wrong with a record in English. */
export const recordWords: Pick<ProblemWords, BreachCode> = {
  missing: saying(
    ({ name }) => `“${name}” is missing.`,
    'It is one of the things that cannot be left out.',
    ({ name }) => `Add \`${name}\`, or remove what needs it.`,
  ),
  'unknown-field': saying(
    ({ name }) => `“${name}” is not a known field.`,
    nothingDropped,
    ({ suggestion }) =>
      suggestion === '' ? 'Remove it, or move it to a field that is known here.' : `Did you mean \`${suggestion}\`?`,
  ),
  'not-an-id': saying(
    (facts) => `“${facts.name}” should be an id${but(facts)}.`,
    'Records are found by their ids.',
    'Use 1 to 100 letters, digits and _ . : -, starting with a letter or digit.',
  ),
  'not-an-order-key': saying(
    (facts) => `“${facts.name}” should be an order key${but(facts)}.`,
    'The key says where the record stands among its siblings.',
    'By hand, use a0, a1 … a9, aA … aZ, aa … az; programs make keys with `keyBetween`.',
  ),
  'not-text': saying(
    (facts) => `“${facts.name}” should be text${but(facts)}.`,
    readable,
    'Write it as text, or leave the field out if it is not known.',
  ),
  blank: saying(
    ({ name }) => `“${name}” is empty.`,
    'An empty text could be taken for a known one.',
    'Write something, or leave the field out where it is optional.',
  ),
  'too-long': saying(
    ({ name, expected }) => `“${name}” is longer than ${expected}.`,
    'It would not fit on a map.',
    'Shorten it.',
  ),
  'not-a-choice': saying(
    (facts) => `“${facts.name}” should be one of the known choices${but(facts)}.`,
    readable,
    ({ expected }) => `Choose one of: ${expected}.`,
  ),
  'not-a-number': saying(
    (facts) => `“${facts.name}” should be a number of the right kind${but(facts)}.`,
    'It is counted with.',
    ({ expected }) =>
      expected === ''
        ? 'Write a number without quotes, or leave the field out if it is not known.'
        : `Write a number without quotes (${expected}), or leave the field out if it is not known.`,
  ),
  'out-of-range': saying(
    (facts) => `“${facts.name}” should be within ${facts.expected}${but(facts)}.`,
    told,
    'Correct the number; a percentage is written as a share, 25 % as 0.25.',
  ),
  'off-the-scale': saying(
    (facts) => `The score should be on the journey’s scale, ${facts.expected}${but(facts)}.`,
    told,
    'Correct the score, or the `scale` of the journey.',
  ),
  'not-a-mark': saying(
    (facts) => `“${facts.name}” can only be true${but(facts)}.`,
    'Absent is the one way to say that there is no mark.',
    'Write true, or leave the field out.',
  ),
  'not-a-duration': saying(
    (facts) => `“${facts.name}” should be a length of time${but(facts)}.`,
    told,
    'Write it in ISO 8601: PT10M, PT2H, P1D, P4W, P1Y6M.',
  ),
  'not-a-time-frame': saying(
    (facts) => `“${facts.name}” should be a time frame${but(facts)}.`,
    told,
    'Write { "min": "P1D", "max": "P7D" }, or one of the two.',
  ),
  'reversed-time-frame': saying(
    ({ name }) => `In “${name}” the shortest time is longer than the longest.`,
    told,
    'Exchange `min` and `max`.',
  ),
  'not-a-date': saying(
    (facts) => `“${facts.name}” should be a day${but(facts)}.`,
    told,
    'Write year, month and day: 2026-05-17.',
  ),
  'not-a-link': saying(
    (facts) => `“${facts.name}” should be an address that is safe to follow${but(facts)}.`,
    'Other addresses could run a program when they are clicked.',
    'Write an absolute https, http or mailto address.',
  ),
  'not-a-picture': saying(
    (facts) => `“${facts.name}” should be the address of a picture${but(facts)}.`,
    'Other addresses could run a program when they are shown.',
    'Write an https or http address, or a base64 data: picture (PNG, JPEG, WebP, GIF, AVIF).',
  ),
  'not-a-language': saying(
    (facts) => `“${facts.name}” should be a language tag${but(facts)}.`,
    'Numbers, dates and line breaks go by it.',
    'Write a BCP 47 tag: en, ru, pt-BR.',
  ),
  'not-a-currency': saying(
    (facts) => `“${facts.name}” should be a currency${but(facts)}.`,
    'Amounts of money are written with it.',
    'Write its ISO 4217 code in capitals: EUR, USD, RUB.',
  ),
  'not-a-scale': saying(
    (facts) => `“${facts.name}” should be a scale${but(facts)}.`,
    'Every emotion is scored on it.',
    'Write { "min": -2, "max": 2, "neutral": 0 }, with min below neutral and neutral below max.',
  ),
  'not-a-list': saying(
    (facts) => `“${facts.name}” should be a list${but(facts)}.`,
    readable,
    'Put the entries in [ ].',
  ),
  'not-an-object': saying(
    (facts) => `“${facts.name}” should be an object${but(facts)}.`,
    readable,
    'Put the members in { }; a table holds its records by id.',
  ),
  repeated: saying(
    ({ name }) => `“${name}” names the same record twice.`,
    'It would be counted twice.',
    'Name it once.',
  ),
  dangling: saying(
    (facts) => `“${facts.name}” points at the ${kindOf(facts)} ${facts.found}, which is not in the journey.`,
    'What points nowhere cannot be shown.',
    'Correct the id, add the record, or take the link away.',
  ),
  'id-differs-from-key': saying(
    (facts) => `The record’s id ${facts.found} differs from the name it is kept under.`,
    'It would be found under one name and not under the other.',
    'Make both the same.',
  ),
  'id-of-stage-and-step': saying(
    ({ found }) => `A stage and a step have the same id ${found}.`,
    'What stands there could be in either.',
    'Give one of them another id.',
  ),
  'order-taken': saying(
    ({ found, expected }) => `The order key ${found} is also that of its sibling “${expected}”.`,
    'It could not be told which comes first.',
    'Give one of them another key.',
  ),
  'lane-role-taken': saying(
    ({ found, expected }) => `The lane “${expected}” has the role ${found} already.`,
    'Records of this role would not know where to be shown.',
    'Remove one of the lanes, or give it another role.',
  ),
  'wrong-lane': saying(
    ({ expected }) => `Notes and activities cannot stand in a lane of the role “${expected}”.`,
    'That lane fills itself from the records of its role.',
    'Use a lane of the role actions, thoughts, frontstage, backstage, support or custom.',
  ),
  'emotion-taken': saying(
    ({ expected }) => `The emotion “${expected}” is of the same persona at the same place.`,
    'There would be two scores for one point of the curve.',
    'Keep one of the two; several measurements go into its `readings`.',
  ),
  'emotion-outside-columns': saying(
    ({ found }) => `The stage ${found} has steps, so it has no emotion of its own.`,
    'The curve runs through the steps.',
    'Give the emotion one of its steps as `place`.',
  ),
  'reversed-percentiles': saying(
    ({ found }) => `The time of nine in ten (\`p90\`, ${found}) is shorter than the median.`,
    'Nine of ten cannot be served sooner than half of them.',
    'Exchange `median` and `p90`, or correct them.',
  ),
  'two-subjects': saying(
    ({ found }) => `The metric names the touchpoint ${found} and a step or stage as well.`,
    'It could not be told which of them was measured.',
    'Keep `place` or `touchpoint`; with neither, the metric is about the whole journey.',
  ),
  'off-the-answers': saying(
    ({ expected }) =>
      expected === ''
        ? 'There are answers, but the metric is no survey.'
        : 'The answer is not on the scale of its survey.',
    'The score would come out wrong.',
    ({ expected }) =>
      expected === ''
        ? 'Give a `value`, or a `part` and a `whole`; or make the type nps, csat, ces-1 or ces-2.'
        : `Write a whole number within ${expected}, or correct the type of the metric.`,
  ),
}
