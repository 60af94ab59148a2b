import { arShown as core } from '@journeykit/core'
import type { SheetWords } from '../editor/sheetWords.ts'

export const sheets: SheetWords = {
  findField: 'البحث في الخريطة',
  found: (at, count) => (count === 0 ? 'لم يُعثر على شيء' : `${core.number(at)} من ${core.number(count)}`),
  foundHidden: 'لا تعرضه الخريطة: انظر التفاصيل',
  findNext: 'التالي',
  findPrevious: 'السابق',

  showPersonas: 'الشخصيات',
  showOnly: 'بلا تعتيم',
  showFilter: {
    all: 'كل شيء',
    assumed: 'ما لا يسنده دليل',
    unowned: 'ما لا مسؤول عنه',
    late: 'ردود أبطأ مما وُعد به',
  },
  showOnlyOf: (persona) => `ما يخص ${persona}`,
  showEverything: 'إظهار كل شيء',

  shortcut: {
    arrows: 'إلى الخلية المجاورة',
    ends: 'إلى طرفي الصف، ومع Ctrl إلى طرفي الخريطة',
    enter: 'دخول الخلية أو الكتابة',
    add: 'إضافة في هذه الخلية، وعلى عنوان إضافة آخر بعده',
    escape: 'الخروج مع بقاء كل شيء كما كان',
    score: 'على نقطة: الشعور صعودًا وهبوطًا، ومع Shift بدقة',
    menu: 'قائمة ما عليه التركيز',
    lift: 'الرفع؛ الأسهم تحمل، ومفتاح Enter يضع، ومفتاح Escape يعيد',
    select: 'إضافة إلى التحديد',
    extend: 'توسيع التحديد',
    remove: 'حذف المحدد',
    copy: 'نسخ، قص، لصق',
    duplicate: 'تكرار',
    undo: 'تراجع',
    redo: 'إعادة',
    find: 'البحث في الخريطة',
    shortcuts: 'هذه القائمة',
  },
}
