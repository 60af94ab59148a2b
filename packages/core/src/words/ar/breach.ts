import type { Breach, BreachCode } from '../../model/breach.ts'
import { withRealMinus } from '../figures.ts'
import { kindForms } from './kinds.ts'
import { quote } from './quote.ts'

type Sentence = (at: string, breach: Breach) => string

const expectedOf = ({ expected = '?' }: Breach): string => quote(expected)

const range = ({ expected = '?' }: Breach): string => quote(withRealMinus(expected))

const dangling: Sentence = (at, breach) => {
  const { kind } = breach
  const { the, missing } =
    kind === undefined
      ? { the: 'العنصر', missing: 'غير موجود' }
      : kind === 'place'
        ? { the: 'الخطوة أو المرحلة', missing: 'غير موجودة' }
        : kindForms[kind]
  return `${at} يشير إلى ما لا وجود له: ${the} ${expectedOf(breach)} ${missing}. أشر إلى شيء موجود أو احذف الإشارة.`
}

const sentences: Readonly<Record<BreachCode, Sentence>> = {
  missing: (at) => `${at} ناقص. أدخل قيمة.`,
  'unknown-field': (at) => `${at} لا مكان له هنا. صحّح اسمه أو احذفه.`,
  'not-an-id': (at) =>
    `${at} ليس معرّفًا صالحًا. استخدم من 1 إلى 100 من الأحرف اللاتينية والأرقام والرموز _ . : - وابدأ بحرف أو رقم.`,
  'not-an-order-key': (at) => `${at} ليس مفتاح ترتيب. انقل العنصر إلى مكانه فيُنشأ المفتاح.`,
  'not-text': (at) => `${at} ليس نصًا. اكتب نصًا.`,
  blank: (at) => `${at} فارغ. اكتب شيئًا أو احذف الحقل.`,
  'too-long': (at, breach) => `${at} أطول من اللازم. لا تتجاوز ${expectedOf(breach)}.`,
  'not-a-choice': (at, breach) => `${at} ليس من القيم الممكنة. اختر واحدة من هذه: ${expectedOf(breach)}.`,
  'not-a-number': (at) => `${at} ليس عددًا، أو ليس العدد الصحيح المطلوب. أدخل عددًا.`,
  'out-of-range': (at, breach) => `${at} خارج المدى المسموح. أدخل عددًا ضمن ${range(breach)}.`,
  'off-the-scale': (at, breach) => `${at} خارج مقياس المشاعر. أدخل تقييمًا ضمن ${range(breach)}.`,
  'not-a-mark': (at) => `${at} علامة، إما موجودة وإما غير موجودة. اجعل قيمتها ${quote('true')} أو احذف الحقل.`,
  'not-a-duration': (at) =>
    `${at} ليس مدة زمنية. اكتبها مثل ${quote('P1D')} (يوم واحد) أو ${quote('PT10M')} (عشر دقائق).`,
  'not-a-time-frame': (at) => `${at} ليس إطارًا زمنيًا. أدخل أقصر مدة أو أطول مدة أو كلتيهما.`,
  'reversed-time-frame': (at) => `${at} فيه أقصر مدة تزيد على أطول مدة. بدّل بينهما.`,
  'not-a-date': (at) => `${at} ليس تاريخًا. اكتبه مثل ${quote('2026-05-17')}.`,
  'not-a-link': (at) =>
    `${at} ليس رابطًا يُفتح بأمان. ابدأه بأحد هذه: ${quote('https:')} أو ${quote('http:')} أو ${quote('mailto:')}.`,
  'not-a-picture': (at) => `${at} ليس صورة تُعرض بأمان. أدخل عنوانًا على الشبكة أو صورة نقطية في هيئة بيانات.`,
  'not-a-language': (at) => `${at} ليس رمز لغة. اكتبه مثل ${quote('ar')} أو ${quote('pt-BR')}.`,
  'not-a-currency': (at) => `${at} ليس عملة. اكتب رمزها المكوّن من ثلاثة أحرف، مثل ${quote('EUR')}.`,
  'not-a-scale': (at) => `${at} ليس مقياس مشاعر. أدخل ثلاثة أعداد تصاعدية: الأدنى والمحايد والأعلى.`,
  'not-a-list': (at) => `${at} ليس قائمة. اجمع القيم في قائمة.`,
  'not-an-object': (at) => `${at} ليس مجموعة حقول لها أسماء. أدخل كائنًا.`,
  repeated: (at) => `${at} يذكر الشيء نفسه مرتين. اذكر كل شيء مرة واحدة.`,
  dangling,
  'id-differs-from-key': (at) => `${at} يختلف عن المفتاح الذي حُفظ العنصر تحته. اجعلهما متطابقين.`,
  'id-of-stage-and-step': (at) => `${at} معرّف لمرحلة ولخطوة معًا. أعطِ إحداهما معرّفًا آخر.`,
  'order-taken': (at, breach) => `${at} يطابق موضع ${expectedOf(breach)}. انقل أحد العنصرين.`,
  'lane-role-taken': (at, breach) =>
    `${at} دور يؤديه الصف ${expectedOf(breach)} من قبل. استخدم ذلك الصف أو اختر دورًا آخر.`,
  'wrong-lane': (at) => `${at} يذكر صفًا يُملأ من تلقاء نفسه. اختر صفًا للأنشطة أو للأفكار أو للملاحظات الخاصة.`,
  'emotion-taken': (at, breach) =>
    `${at} شعور ثانٍ للشخصية نفسها في المكان نفسه. عدّل الشعور الأول، ${expectedOf(breach)}.`,
  'emotion-outside-columns': (at) => `${at} مرحلة لها خطوات. ضع الشعور في إحدى خطواتها.`,
  'reversed-percentiles': (at) =>
    `${at} أقصر من الوسيط، ولا يمكن أن يُخدم تسعة من كل عشرة قبل أن يُخدم النصف. بدّل بينهما.`,
  'two-subjects': (at) => `${at} مذكور إلى جانب خطوة أو مرحلة. يتعلق المؤشر بأمر واحد، فاحذف أحد الاثنين.`,
  'off-the-answers': (at, { expected = '' }) =>
    expected === ''
      ? `${at} إجابة، ولا إجابات إلا في الاستبيانات. أدخل قيمة أو اختر نوعًا من الاستبيانات.`
      : `${at} إجابة لا يعرفها هذا الاستبيان. أدخل عددًا صحيحًا ضمن ${quote(expected)}.`,
}

/** What is wrong, and what to do; it begins with the field that it is about, or with the record. */
export const breach = (found: Breach): string => {
  const at = found.path.length === 0 ? 'العنصر' : `الحقل ${quote(found.path.join(' › '))}`
  return sentences[found.code](at, found)
}
