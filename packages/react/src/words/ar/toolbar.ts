import type { ToolbarWords } from '../editor/toolbarWords.ts'

export const toolbar: ToolbarWords = {
  toolbar: 'الأدوات',
  add: 'إضافة…',
  newLane: (role) => `صف: ${role}`,
  newLaneTitle: (role) => `اسم الصف الجديد (${role})`,
  show: 'إظهار',
  showTitle: 'اختيار الصفوف والشخصيات وما لا يُعتَّم',
  showLanes: 'الصفوف',
  closeSheet: 'إغلاق',
  find: 'بحث',
  findTitle: 'البحث في الخريطة',
  fit: 'ملاءمة',
  fitTitle: 'تضييق الأعمدة حتى تظهر الخريطة كلها',
  shortcuts: 'الاختصارات',
  beginTitle: 'خريطة فارغة',
  beginHint: 'سمّ المرحلة الأولى أو ابدأ من قالب. كل شيء يمكن تغييره والتراجع عنه.',
  beginFirstStage: 'اسم المرحلة الأولى',
  templatesLoading: 'يجري جلب القوالب …',
  templatesFailed: 'تعذر جلب القوالب. يمكن البدء بمرحلة من عندك.',
  startFrom: (template) => `البدء من القالب «${template}»`,
}
