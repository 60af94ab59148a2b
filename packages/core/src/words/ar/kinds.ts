import type { Kind } from '../../model/kind.ts'

interface Form {
  /** With its article: المرحلة. */
  readonly the: string
  /** «not there», in the gender of the noun. */
  readonly missing: string
}

const masculine = 'غير موجود'
const feminine = 'غير موجودة'

/** The kinds of record as they stand within a sentence; without the article they are in the names. */
export const kindForms: Readonly<Record<Kind, Form>> = {
  persona: { the: 'الشخصية', missing: feminine },
  empathy: { the: 'بند خريطة التعاطف', missing: masculine },
  stage: { the: 'المرحلة', missing: feminine },
  step: { the: 'الخطوة', missing: feminine },
  lane: { the: 'الصف', missing: masculine },
  channel: { the: 'القناة', missing: feminine },
  touchpoint: { the: 'نقطة الاتصال', missing: feminine },
  activity: { the: 'النشاط', missing: masculine },
  emotion: { the: 'الشعور', missing: masculine },
  barrier: { the: 'العائق', missing: masculine },
  solution: { the: 'الحل', missing: masculine },
  note: { the: 'الملاحظة', missing: feminine },
  metric: { the: 'المؤشر', missing: masculine },
  exit: { the: 'المغادرة', missing: feminine },
  research: { the: 'إجابة البحث', missing: feminine },
  evidence: { the: 'الدليل', missing: masculine },
}
