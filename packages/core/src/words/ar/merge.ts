import type { ArchiveRefusal } from '../../versions/archive/archiveRefusal.ts'
import type { ConflictReason, MergeConflict } from '../../versions/merge/merge.ts'
import { conflictTitle } from '../conflictTitle.ts'
import type { MergeWords } from '../report/mergeWords.ts'
import { titleOf } from '../titleOf.ts'
import { count, countAfter } from './count.ts'
import { kindForms } from './kinds.ts'
import { nouns } from './nouns.ts'
import { quote } from './quote.ts'

const standing: Readonly<Record<MergeConflict['taken'], string>> = {
  mine: 'بقي ما عندك.',
  theirs: 'بقي ما في النسخة الأخرى.',
  neither: 'لم يبق أي منهما كما كان.',
}

const reasons: Readonly<Record<ConflictReason, string>> = {
  'both-changed': 'تعديل في الطرفين',
  'removed-and-changed': 'حذف في طرف وتعديل في الآخر؛ وقد أُبقي على العنصر',
  'still-needed': 'حذف في طرف وحاجة إليه في الآخر؛ وقد أُبقي على العنصر',
  'emotion-taken': 'للشخصية شعور آخر في ذلك المكان من قبل',
  'stage-has-steps': 'صار للمرحلة خطوات؛ وقد انتقل العنصر إلى أولاها',
  'unsound-together': 'ما جرى في الطرفين لا يتفق',
}

const archiveRefusal = (refusal: ArchiveRefusal): string => {
  switch (refusal.code) {
    case 'other-journey':
      return `هذه نسخة من رحلة أخرى، ${quote(refusal.id)}. هات نسخة من ${quote(refusal.expected)}.`
    case 'not-a-date':
      return `${quote(refusal.date)} ليس يومًا. اكتبه مثل ${quote('2026-05-17')}.`
    case 'not-an-id':
      return `${quote(refusal.id)} ليس معرّفًا صالحًا. استخدم أحرفًا لاتينية وأرقامًا، أو لا تذكر معرّفًا.`
    case 'version-there':
      return `النسخة ${quote(refusal.id)} موجودة من قبل. اختر معرّفًا آخر أو لا تذكر معرّفًا.`
    case 'version-missing':
      return `النسخة ${quote(refusal.id)} غير موجودة. اختر نسخة من الأرشيف.`
    case 'not-a-text':
      return `${refusal.field === 'author' ? 'اسم صاحب النسخة فارغ أو أطول' : 'التعليق فارغ أو أطول'} من اللازم. اكتب نصًا أقصر أو احذف الحقل.`
  }
}

export const mergeWords: MergeWords = {
  merge({ conflicts, reordered }) {
    const found =
      conflicts.length === 0
        ? 'دُمجت النسختان بلا تعارض.'
        : `دُمجت النسختان مع ${countAfter(conflicts.length, nouns.conflict)}.`
    const moved = ` تأخر في صفه: ${count(reordered.length, nouns.record)}.`
    return `${found}${reordered.length === 0 ? '' : moved}`
  },

  mergeConflict(conflict, journey) {
    const { kind, field, reason, taken } = conflict
    const what = kind === 'journey' ? 'الرحلة' : kindForms[kind].the
    const of = field === undefined ? '' : `، الحقل ${quote(field)}`
    return `${what} ${quote(conflictTitle(conflict, journey))}${of}: ${reasons[reason]}. ${standing[taken]}`
  },

  diffRefusal(refusal, journey) {
    const again = 'قارن النسختين من جديد.'
    switch (refusal.code) {
      case 'malformed-diff':
        return `هذه ليست قائمة تغييرات، لذلك لم يتغير شيء. ${again}`
      case 'unsound-result':
        return `هذه التغييرات لا تناسب هذه الرحلة، فستنشأ عنها ${count(refusal.breaches.length, nouns.fault)}. ${again}`
      case 'record-there':
        return `لم يتغير شيء، لأن هذا موجود من قبل: ${kindForms[refusal.kind].the} ${quote(titleOf(journey, refusal))}. ${again}`
      case 'record-missing':
        return `${kindForms[refusal.kind].the} ${quote(refusal.id)} ${kindForms[refusal.kind].missing}، لذلك لم يتغير شيء. ${again}`
      case 'value-differs': {
        const { kind, id, field } = refusal
        const title = kind === 'journey' ? journey.title : titleOf(journey, { kind, id })
        return `${quote(title)}${field === undefined ? '' : `، الحقل ${quote(field)}`}: حدث تغيير هناك في الأثناء، لذلك بقي كل شيء كما هو. ${again}`
      }
    }
  },

  archiveRefusal,
}
