import { arShown as core } from '@journeykit/core'
import type { BlueprintViewWords } from '../report/blueprintViewWords.ts'

export const blueprintView: BlueprintViewWords = {
  blueprintView: 'مخطط الخدمة',
  blueprintEvidence: 'ما يراه العميل ويلمسه',
  blueprintPart: {
    actions: 'ما يفعله العميل',
    frontstage: 'أمام العميل',
    backstage: 'خلف الكواليس',
    support: 'العمليات الداعمة',
  },
  nothingDescribed: 'لا وصف',
  partUndescribed: 'لا شيء موصوف هنا بعد.',
  nothingBehind: (places, more) =>
    `يُستقبل العملاء ولا شيء موصوف خلف خط الرؤية: ${core.list([...places, ...(more > 0 ? [`${core.number(more)} غيرها`] : [])])}.`,
  partsMissing: (parts) => `ليس في الخريطة صف لما يلي: ${parts.join('؛ ')}.`,
  departmentHandOffs: 'من قسم إلى قسم',
  blueprintNone: 'ليس هناك ما يُرسم له مخطط بعد.',
  blueprintNoneHint: 'يُظهر المخطط ما يفعله العملاء ومن يلقونه وما يجري خلف ذلك: مراحل وخطوات، وصف لكل منها.',
}
