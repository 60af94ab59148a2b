import type { Bottlenecks } from '../../analysis/findBottlenecks.ts'
import type { WhatIf } from '../../analysis/whatIf.ts'
import type { Ending } from '../../analysis/whatif/ending.ts'
import type { Assumption, AssumptionCode, SkipReason, WhatIfChange } from '../../analysis/whatif/whatIfChange.ts'
import type { Journey } from '../../model/journey.ts'
import { exitName } from '../exitName.ts'
import type { WhatIfWords } from '../report/whatIfWords.ts'
import { placeTitle, titleOf } from '../titleOf.ts'
import { count } from './count.ts'
import { few } from './few.ts'
import { figures } from './figures.ts'
import { names } from './names.ts'
import { nouns } from './nouns.ts'
import { quote } from './quote.ts'
import { time } from './time.ts'

const exitTitle = (journey: Journey, id: string): string => {
  const { title, to, place } = exitName(journey, id)
  const where = title === undefined ? (to === undefined ? quote(id) : `«${names.exitDestination[to]}»`) : quote(title)
  return place === undefined ? where : `${where} في ${quote(placeTitle(journey, place))}`
}

const exits = (journey: Journey, { at }: Assumption): string => figures.list(at.map(({ id }) => exitTitle(journey, id)))

const change = (one: WhatIfChange, journey: Journey): string => {
  switch (one.type) {
    case 'remove-barrier':
      return `بلا العائق ${quote(titleOf(journey, { kind: 'barrier', id: one.barrier }))}`
    case 'shorten-wait':
      return `الانتظار في ${quote(placeTitle(journey, one.place))}: ${time.duration(one.to)}`
    case 'answer-faster':
      return `الرد في ${quote(titleOf(journey, { kind: 'touchpoint', id: one.touchpoint }))}: ${time.timeFrame({ max: one.to })}`
    case 'fix-exit':
      return `المغادرة ${exitTitle(journey, one.exit)}: ${figures.percent(one.share ?? 0)}`
    case 'set-stay':
      return `من يكملون بعد ${quote(placeTitle(journey, one.place))}: ${figures.percent(one.share)}`
  }
}

const ending = ({ reach, customers, value }: Ending): string => {
  if (reach === undefined) return 'نسبة غير معروفة'
  const whole = customers === undefined ? '' : ` (${count(customers, nouns.customer)}`
  const money = value === undefined ? '' : `، ${figures.money(value.amount, value.currency)}`
  return `${figures.percent(reach)}${whole}${money}${whole === '' ? '' : ')'}`
}

const arriving = ({ before, after, atBest, gain }: WhatIf): string => {
  const best = atBest ? `؛ وفي أحسن الأحوال ${ending(atBest)}` : ''
  if (before.reach !== undefined || after.reach !== undefined)
    return `يصل إلى النهاية ${ending(after)}، والآن ${ending(before)}${best}.`
  if (gain === undefined || gain === 0) return 'لا يُعرف كم يصل إلى النهاية.'
  return `لا يُعرف كم يصل إلى النهاية؛ وسيكون العدد ${gain > 0 ? 'أكثر' : 'أقل'} من الآن بنسبة ${figures.percent(Math.abs(gain))}.`
}

const worst = ({ bottlenecks: [first] }: Bottlenecks, journey: Journey): string | undefined =>
  first && quote(placeTitle(journey, first.place))

const narrowest = ({ bottlenecks: { before, after } }: WhatIf, journey: Journey): string => {
  const [was, is] = [worst(before, journey), worst(after, journey)]
  if (was === undefined) return is === undefined ? 'لا تُعرف أي نقطة اختناق.' : `ستكون أسوأ نقطة اختناق ${is}.`
  if (is === undefined) return `ستزول نقطة الاختناق ${was}، ولا تُعرف غيرها.`
  return was === is ? `تبقى أسوأ نقطة اختناق ${was}.` : `كانت أسوأ نقطة اختناق ${was} وتصير ${is}.`
}

const assumptions: Readonly<Record<AssumptionCode, (journey: Journey, assumption: Assumption) => string>> = {
  'feelings-stay': () => 'تبقى تقييمات المشاعر كما هي: لا يُعرف ما سيشعر به الناس.',
  'same-arrivals': () => 'يبدأ الرحلة عدد العملاء نفسه كما من قبل.',
  'same-onward': (journey, { at }) => `من يُحتفظ بهم (${few(journey, at)}) يكملون بعد ذلك كما يكمل غيرهم.`,
  'same-value': () => 'العميل المحتفظ به يساوي ما يساويه أي عميل آخر.',
  'last-keeps-all': (journey, { at }) =>
    `لا يغادر أحد في النهاية (${few(journey, at)})، إذ لم يُذكر شيء عمن يغادر هناك.`,
  'exit-among-counted': (journey, assumption) =>
    `من يغادرون هكذا (${exits(journey, assumption)}) من جملة من حُسبوا ضائعين هناك.`,
  'exit-capped': (journey, assumption) =>
    `المذكور أن من يغادرون هكذا أكثر ممن حُسبوا ضائعين: ${exits(journey, assumption)}. لا يُحتفظ بأكثر من المحسوبين.`,
  'exit-within-stage': (journey, assumption) =>
    `لم يُذكر في أي خطوة من المرحلة يغادر العملاء: ${exits(journey, assumption)}. الحساب للمرحلة كلها.`,
  'barrier-keeps-reach': (journey, { at, share }) =>
    `بلا ${few(journey, at)} يكمل العدد نفسه: لم يُذكر كم يغادرون بسبب ذلك${share === undefined ? '' : `، وهم ${figures.percent(share)} من القادمين على الأكثر`}.`,
  'barriers-apart': (journey, { at }) => `هذه العوائق مستقل بعضها عن بعض: ${few(journey, at)}.`,
  'wait-keeps-reach': (journey, { at }) =>
    `مع انتظار أقصر في ${few(journey, at)} يكمل العدد نفسه: لم يُذكر كم يغادرون بسبب الانتظار.`,
}

const reasons: Readonly<Record<SkipReason, string>> = {
  'not-there': 'ليس هذا في الرحلة؛ اختر غيره',
  'not-a-column': 'المرحلة ذات الخطوات ليست عمودًا واحدًا؛ اختر إحدى خطواتها',
  'not-a-share': 'النسبة ليست بين 0 و1؛ أدخل نسبة صحيحة',
  'not-a-duration': 'الوقت ليس مدة مثل PT15M؛ أدخل مدة صحيحة',
  'unknown-share': 'لا يُعرف كم يغادرون هكذا؛ اذكر النسبة أولًا',
  'unknown-drop-off': 'لا يُعرف كم يغادرون هناك الآن، وقد عُدّ العملاء في أعمدة لاحقة؛ عُدّهم في العمود التالي',
  'nobody-goes-on': 'لم يُحسب أحد أكمل من هناك، فلا شيء معروف عمن قد يكملون',
}

export const whatIfWords: WhatIfWords = {
  whatIfChange: change,
  whatIf: (found, journey) => `${arriving(found)} ${narrowest(found, journey)}`,
  assumption: (one, journey) => assumptions[one.code](journey, one),
  skippedChange: ({ change: one, why }, journey) => `متروك: ${change(one, journey)} – ${reasons[why]}.`,
}
