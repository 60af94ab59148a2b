import { arShown as core } from '@journeykit/core'
import type { StageFunnelWords } from '../report/stageFunnelWords.ts'

export const stageFunnel: StageFunnelWords = {
  stageFunnel: 'قمع المراحل',
  funnelHead: {
    place: 'المرحلة والخطوة',
    reached: 'يصلون إلى هنا',
    leave: 'لا يكملون',
    time: 'الوقت',
    waiting: 'العمل والانتظار',
  },
  funnelSummary: (from, counted, to, arrived, share) =>
    `من أصل ${counted} محسوبين في ${core.quote(from)} يصل ${arrived} إلى ${core.quote(to)}: ${share}.`,
  funnelStart: (from, counted) => `لم يُحسب العملاء إلا في ${core.quote(from)}: ${counted}.`,
  funnelLosses: (lost, worth, partly) =>
    `الخسارة في الطريق: ${lost}${partly ? ' على الأقل' : ''}${worth === undefined ? '' : `، بقيمة ${worth}`}.`,
  funnelCoverage: (counted, all) => `المراحل المحسوبة: ${core.number(counted)} من ${core.number(all)}`,
  notCounted: 'غير محسوب',
  notTimed: 'غير معروف',
  ofStart: (share) => `${share} من البداية`,
  ofStartByExits: (share) => `${share} من البداية، بحسب المغادرات السابقة`,
  goNoFurther: (lost, share, atLeast) =>
    `${lost === undefined ? '' : `${lost} · `}${share} ممن هنا${atLeast ? ' على الأقل' : ''}`,
  nobodyLeaves: 'لا أحد',
  exitFigures: (count, share) =>
    share === undefined ? 'غير محسوب' : count === undefined ? share : `${count} · ${share}`,
  untold: (count) => `${count}: إلى أين، لا أحد يقول`,
  joined: (count) => `انضم هنا زيادة على ما سبق: ${count}`,
  overrun: (share) => `أطول من المقرر بنسبة ${share}`,
  workingTime: (time) => `العمل: ${time}`,
  waitingTime: (time) => `الانتظار: ${time}`,
  waitingShare: (share) => `${share} من ذلك انتظار`,
  funnelNone: 'ليست في هذه الرحلة مراحل بعد.',
  funnelUncounted: 'لم يُحسب أحد بعد. أعداد العملاء في المراحل والخطوات تملأ هذا القمع.',
}
