import { arShown as core, type Kind, type LaneRole } from '@journeykit/core'
import type { EditingWords } from '../editor/editingWords.ts'

const questions: Readonly<Partial<Record<LaneRole, string>>> = {
  actions: 'ما يفعله العميل',
  thoughts: 'ما يفكر فيه العميل أو يقوله',
  frontstage: 'ما يُفعل على مرأى من العميل',
  backstage: 'ما يُفعل خلف الكواليس',
  support: 'ما يدعم ذلك',
}

/** What is new, with its article, in the gender of the noun. */
const newKind: Readonly<Record<Kind, string>> = {
  persona: 'الشخصية الجديدة',
  empathy: 'البند الجديد في خريطة التعاطف',
  stage: 'المرحلة الجديدة',
  step: 'الخطوة الجديدة',
  lane: 'الصف الجديد',
  channel: 'القناة الجديدة',
  touchpoint: 'نقطة الاتصال الجديدة',
  activity: 'النشاط الجديد',
  emotion: 'الشعور الجديد',
  barrier: 'العائق الجديد',
  solution: 'الحل الجديد',
  note: 'الملاحظة الجديدة',
  metric: 'المؤشر الجديد',
  exit: 'المغادرة الجديدة',
  research: 'إجابة البحث الجديدة',
  evidence: 'الدليل الجديد',
}

export const editing: EditingWords = {
  editor: 'محرر الرحلة',
  addTo: (kind, place) => `إضافة ${core.kind[kind]} إلى ${place}`,
  addAnyTo: (place) => `إضافة إلى ${place}`,
  whereTo: 'إلى أين يذهب العملاء بدلًا من ذلك؟',
  lanes: 'الصفوف',
  addScenario: 'أضف سيناريو: من يفعل ماذا ولماذا',
  newOf: (kind) => `اسم ${newKind[kind]}`,
  newIn: (lane) => questions[lane] ?? 'ما الذي يُسجَّل',
  actionsFor: (title) => `إجراءات ${title}`,
  selected: 'محدد',
  done: (label) => `تم: ${label}.`,
  notPermitted: 'لا يُسمح لك بتغيير هذا هنا. اسأل من يتولى هذه الخريطة.',
  announceRefused: 'لم يُقبل آخر تغيير وقد أُلغي.',
  refusedWait: 'لا يمكن فعل ذلك هكذا. يجري جلب السبب.',
  selectedCount: (count) => `المحدد: ${core.number(count)}`,
}
