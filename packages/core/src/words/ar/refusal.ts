import type { Journey } from '../../model/journey.ts'
import type { Kind } from '../../model/kind.ts'
import type { Refusal } from '../../operations/refusal.ts'
import { placeTitle, titleById, titleOf } from '../titleOf.ts'
import { breach } from './breach.ts'
import { kindForms } from './kinds.ts'
import { names } from './names.ts'
import { quote } from './quote.ts'

const named = (journey: Journey, kind: Kind | 'journey', id: string): string =>
  kind === 'journey' ? 'الرحلة' : `${kindForms[kind].the} ${quote(titleOf(journey, { kind, id }))}`

/** Why not, and what to do. */
export const refusal = (no: Refusal, journey: Journey): string => {
  switch (no.code) {
    case 'unknown-record': {
      const { the, missing } = kindForms[no.kind]
      return `${the} ${quote(no.id)} ${missing}، وربما جرى الحذف من قبل. تراجع عن الحذف أو اختر عنصرًا آخر.`
    }
    case 'id-taken':
      return `المعرّف ${quote(no.id)} مستخدم من قبل (${names.kind[no.kind]}). لا تذكر معرّفًا، فيُعطى العنصر معرّفًا جديدًا.`
    case 'unsound':
      return `لا يصلح هذا في ${named(journey, no.kind, no.id)}. ${no.breaches.map(breach).join(' ')}`
    case 'unknown-neighbour':
      return `لا يمكن الوضع بجانب ${quote(titleById(journey, no.neighbour))}، فهذا العنصر غير موجود هنا. اختر موضعًا آخر.`
    case 'field-not-editable':
      return `لا يمكن تعديل الحقل ${quote(no.field)} في ${named(journey, no.kind, no.id)}، لأنه يحدد أي عنصر هو وأين مكانه. انقل العنصر أو أنشئ عنصرًا جديدًا.`
    case 'already-linked':
      return `الربط بين ${quote(titleById(journey, no.to))} و${named(journey, no.kind, no.id)} قائم من قبل. لا حاجة إلى شيء.`
    case 'not-linked':
      return `لا ربط بين ${quote(titleById(journey, no.to))} و${named(journey, no.kind, no.id)}. ليس هناك ما يُفك.`
    case 'no-emotion':
      return `ليس للشخصية ${quote(titleById(journey, no.persona))} تقييم في ${quote(placeTitle(journey, no.place))} ليُمسح. أضف تقييمًا أولًا.`
    case 'scored-by-readings':
      return `شعور الشخصية ${quote(titleById(journey, no.persona))} في ${quote(placeTitle(journey, no.place))} مُقيَّم بالأدلة، ولا يُحسب إلى جانبها تقييم يدوي. امسح التقييم أولًا.`
    case 'emotions-collide':
      return `في المرحلة ${quote(titleById(journey, no.stage))} وفي الخطوة ${quote(titleById(journey, no.step))} تقييمان للشخصية نفسها، ولا يبقى إلا واحد. امسح أحدهما أولًا.`
    case 'unknown-operation':
      return `لا تعرف هذه النسخة العملية ${quote(no.type)}. صحّح اسمها أو حدّث الحزمة.`
    case 'malformed-operation':
      return `العملية ${quote(no.type)} ناقصة أو غير سليمة البناء. أنشئها بالدالة المخصصة لها.`
  }
}
