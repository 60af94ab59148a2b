import type { Bottlenecks } from '../../analysis/findBottlenecks.ts'
import type { WhatIf } from '../../analysis/whatIf.ts'
import type { Ending } from '../../analysis/whatif/ending.ts'
import type { Assumption, AssumptionCode, SkipReason, WhatIfChange } from '../../analysis/whatif/whatIfChange.ts'
import type { Journey } from '../../model/journey.ts'
import type { WhatIfWords } from '../report/whatIfWords.ts'
import { placeTitle, titleOf } from '../titleOf.ts'
import { count } from './count.ts'
import { few } from './few.ts'
import { figures } from './figures.ts'
import { names } from './names.ts'
import { quote } from './quote.ts'
import { time } from './time.ts'
import { exitName } from '../exitName.ts'

const exitTitle = (journey: Journey, id: string): string => {
  const { title, to, place } = exitName(journey, id)
  const where = title === undefined ? (to === undefined ? quote(id) : `“${names.exitDestination[to]}”`) : quote(title)
  return place === undefined ? where : `${where} at ${quote(placeTitle(journey, place))}`
}

const change = (one: WhatIfChange, journey: Journey): string => {
  switch (one.type) {
    case 'remove-barrier':
      return `without the barrier ${quote(titleOf(journey, { kind: 'barrier', id: one.barrier }))}`
    case 'shorten-wait':
      return `with ${time.duration(one.to)} of waiting at ${quote(placeTitle(journey, one.place))}`
    case 'answer-faster':
      return `with an answer within ${time.duration(one.to)} at ${quote(titleOf(journey, { kind: 'touchpoint', id: one.touchpoint }))}`
    case 'fix-exit':
      return `with ${(one.share ?? 0) === 0 ? 'nobody' : figures.percent(one.share ?? 0)} leaving by the exit ${exitTitle(journey, one.exit)}`
    case 'set-stay':
      return `with ${figures.percent(one.share)} going on from ${quote(placeTitle(journey, one.place))}`
  }
}

const ending = ({ reach, customers, value }: Ending): string => {
  if (reach === undefined) return 'an unknown share'
  const whole = customers === undefined ? '' : ` (${count(customers, 'customer')}`
  const money = value === undefined ? '' : `, ${figures.money(value.amount, value.currency)}`
  return `${figures.percent(reach)}${whole}${money}${whole === '' ? '' : ')'}`
}

const arriving = ({ before, after, atBest, gain }: WhatIf): string => {
  const best = atBest ? `; at best ${ending(atBest)}` : ''
  if (before.reach !== undefined || after.reach !== undefined)
    return `To the end get ${ending(after)}, before ${ending(before)}${best}.`
  if (gain === undefined || gain === 0) return 'How many get to the end is not known.'
  return `How many get to the end is not known; it would be ${figures.percent(Math.abs(gain))} ${gain > 0 ? 'more' : 'fewer'} than now.`
}

const worst = ({ bottlenecks: [first] }: Bottlenecks, journey: Journey): string | undefined =>
  first && quote(placeTitle(journey, first.place))

const narrowest = ({ bottlenecks: { before, after } }: WhatIf, journey: Journey): string => {
  const [was, is] = [worst(before, journey), worst(after, journey)]
  if (was === undefined) return is === undefined ? 'No bottleneck is known.' : `The worst bottleneck would be ${is}.`
  if (is === undefined) return `The bottleneck ${was} would be gone, and no other is known.`
  return was === is ? `The worst bottleneck stays ${was}.` : `The worst bottleneck was ${was} and becomes ${is}.`
}

const assumptions: Readonly<Record<AssumptionCode, (journey: Journey, assumption: Assumption) => string>> = {
  'feelings-stay': () => 'Scores of feelings stay as they are: what people would feel is not known.',
  'same-arrivals': () => 'As many customers begin the journey as before.',
  'same-onward': (journey, { at }) => `Those who are kept at ${few(journey, at)} go on afterwards as the others do.`,
  'same-value': () => 'A customer who is kept is worth as much as any other.',
  'last-keeps-all': (journey, { at }) =>
    `Nobody leaves at the end, ${few(journey, at)}: nothing is stated of who leaves there.`,
  'exit-among-counted': (journey, { at }) =>
    `Those who leave by ${at.map(({ id }) => exitTitle(journey, id)).join(', ')} are among those who were counted as lost there.`,
  'exit-capped': (journey, { at }) =>
    `More are said to leave by ${at.map(({ id }) => exitTitle(journey, id)).join(', ')} than were counted as lost: no more than the counted ones are kept.`,
  'exit-within-stage': (journey, { at }) =>
    `At which step of the stage customers leave by ${at.map(({ id }) => exitTitle(journey, id)).join(', ')} is not stated: it is reckoned for the stage as a whole.`,
  'barrier-keeps-reach': (journey, { at, share }) =>
    `Removing ${few(journey, at)} changes nothing in who goes on: nothing states how many leave because of it${share === undefined ? '' : `, at most ${figures.percent(share)} of those who come`}.`,
  'barriers-apart': (journey, { at }) => `${few(journey, at)} strike independently of one another.`,
  'wait-keeps-reach': (journey, { at }) =>
    `A shorter wait at ${few(journey, at)} changes nothing in who goes on: nothing states how many leave because of it.`,
}

const reasons: Readonly<Record<SkipReason, string>> = {
  'not-there': 'it is not in the journey; choose another',
  'not-a-column': 'a stage with steps is no single column; choose one of its steps',
  'not-a-share': 'the share is not between 0 and 1; give one that is',
  'not-a-duration': 'the time is not a duration such as PT15M; give one that is',
  'unknown-share': 'it is not known how many leave by it; state the share first',
  'unknown-drop-off': 'it is not known how many leave there now, while later columns are counted; count the next one',
  'nobody-goes-on': 'nobody was counted going on from there, so nothing is known of those who would',
}

export const whatIfWords: WhatIfWords = {
  whatIfChange: change,
  whatIf: (found, journey) => `${arriving(found)} ${narrowest(found, journey)}`,
  assumption: (one, journey) => assumptions[one.code](journey, one),
  skippedChange: ({ change: one, why }, journey) => `Left out: ${change(one, journey)} – ${reasons[why]}.`,
}
