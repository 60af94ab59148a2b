import { arShown as core, type Kind } from '@journeykit/core'
import type { MovingWords } from '../editor/movingWords.ts'
import { count } from './count.ts'

const named = (kind: Kind, title: string | undefined): string =>
  title === undefined ? core.kind[kind] : `${core.kind[kind]} ${core.quote(title)}`

const part = (name: string, title: string | undefined): readonly string[] =>
  title === undefined ? [] : [`${name} ${core.quote(title)}`]

export const moving: MovingWords = {
  back: 'رجوع',
  openDetails: 'فتح التفاصيل',
  renameThis: 'إعادة التسمية',
  select: 'إضافة إلى التحديد',
  deselect: 'إخراج من التحديد',
  // The map runs from right to left: what comes before is to the right.
  moveBy: { back: 'نقل إلى اليمين', forth: 'نقل إلى اليسار', up: 'نقل إلى الأعلى', down: 'نقل إلى الأسفل' },
  moveEdge: {
    back: 'ليس إلى اليمين مكان يمكن النقل إليه.',
    forth: 'ليس إلى اليسار مكان يمكن النقل إليه.',
    up: 'هو الأول من قبل.',
    down: 'هو الأخير من قبل.',
  },
  moveAlong: { back: 'نقل إلى ما قبل', forth: 'نقل إلى ما بعد' },
  moveAlongEdge: { back: 'ليس قبل هذا مكان يمكن النقل إليه.', forth: 'ليس بعد هذا مكان يمكن النقل إليه.' },
  moveToPlace: 'نقل إلى خطوة',
  moveToStage: 'نقل إلى مرحلة',
  moveToLane: 'نقل إلى صف',
  moveToChannel: 'نقل إلى قناة',
  noChannel: 'بلا قناة',
  lift: 'رفع من أجل النقل',
  duplicate: 'تكرار',
  copy: 'نسخ',
  cut: 'قص',
  paste: 'لصق هنا',
  linkEvidence: 'ربط بدليل',
  noEvidence: 'ليست في هذه الخريطة أدلة بعد.',
  markMoment: 'لحظة حاسمة',
  momentNeedsPersona: 'أضف شخصية أولًا: اللحظة الحاسمة لا تكون إلا لشخص ما.',
  momentNeedsStep: 'هذا يخص المرحلة كلها. ضع العلامة على إحدى خطواتها.',
  addBefore: { stage: 'إضافة مرحلة قبلها', step: 'إضافة خطوة قبلها', lane: 'إضافة صف فوقه' },
  addStep: 'إضافة خطوة',
  addAfter: { stage: 'إضافة مرحلة بعدها', step: 'إضافة خطوة بعدها', lane: 'إضافة صف تحته' },
  unnamed: { stage: 'مرحلة جديدة', step: 'خطوة جديدة' },
  fold: 'طي',
  unfold: 'بسط',
  removeThis: 'حذف',
  close: 'إغلاق',

  things: (n) => count(n, ['لا عناصر', 'عنصر واحد', 'عنصران', 'عناصر', 'عنصرًا', 'عنصر']),
  whereto: ({ stage, step, lane, position, of }) =>
    [
      ...(step === undefined ? part('المرحلة', stage) : part('الخطوة', step)),
      ...part('الصف', lane),
      `${core.number(position)} من ${core.number(of)}`,
    ].join('، '),
  actLabel: {
    move: (what) => `نقل: ${what}`,
    duplicate: (what) => `تكرار: ${what}`,
    paste: (what) => `لصق: ${what}`,
    remove: (what) => `حذف: ${what}`,
  },
  announceLifted: (what) => `رُفع: ${what}. الأسهم تحمل، ومفتاح Enter يضع، ومفتاح Escape يعيد.`,
  announcePutDown: (what, where) => `وُضع: ${what}؛ ${where}.`,
  announcePutBack: (what) => `أُعيد إلى مكانه: ${what}.`,
  announceMoved: (what, where) => `نُقل: ${what}؛ ${where}.`,
  announceDuplicated: (what) => `كُرر: ${what}.`,
  announceCopied: (what) => `نُسخ: ${what}.`,
  announcePasted: (what) => `أُلصق: ${what}.`,
  announceRemoved: (what) => `حُذف: ${what}.`,
  announceNothingSelected: 'لا شيء محدد.',

  clipFault: {
    empty: 'ليس هناك ما يُلصق. انسخ شيئًا من خريطة أولًا.',
    closed: 'لا يفتح المتصفح حافظته للقوائم. اضغط Ctrl+V أو Cmd+V بدلًا من ذلك.',
    'not-a-clip': 'ما في الحافظة ليس من خريطة رحلة. انسخ شيئًا من خريطة أولًا.',
    'later-version': 'نُسخ هذا من إصدار أحدث من هذا المحرر. حدّث هذا المحرر ثم ألصق من جديد.',
    'too-long': 'هذا أكثر من أن يُلصق دفعة واحدة. انسخه أجزاء.',
    damaged: 'ما في الحافظة تالف. انسخه من جديد.',
  },
  pasteNowhere: 'لا مكان لهذا هنا. انتقل إلى خلية في الخريطة ثم ألصق من جديد.',
  pasteMade: (kind, title) => `لم يكن في هذه الخريطة وقد أُضيف: ${named(kind, title)}.`,
  pasteLeftOut: (kind, title) => `لم يجد مكانًا هنا وقد تُرك: ${named(kind, title)}.`,
  pasteUnlinked: (kind, title) => `تُرك الربط لأن هذا ليس في هذه الخريطة: ${named(kind, title)}.`,
  pasteRescaled: 'حُوِّلت التقييمات إلى مقياس هذه الخريطة.',
}
