import { arShown as core } from '@journeykit/core'
import { count } from './ar/count.ts'
import { status } from './ar/status.ts'
import type { MapWords } from './mapWords.ts'
import { scaleEndsIn } from './scaleEnds.ts'

const trends = { rising: 'في صعود', falling: 'في هبوط', steady: 'بلا تغير' }

/** The components in Arabic. */
export const ar: MapWords = {
  ...core,
  ...status,
  eyebrow: (state) => (state === 'current' ? 'رحلة العميل · الوضع الحالي' : 'رحلة العميل · الوضع المنشود'),
  map: 'خريطة رحلة العميل',
  steps: 'الخطوات',
  wholeStage: 'المرحلة كلها',
  foldedColumns: (n) => `المطوي: ${count(n, ['لا أعمدة', 'عمود واحد', 'عمودان', 'أعمدة', 'عمودًا', 'عمود'])}`,
  channelHint: 'القناة',
  severityHint: 'الشدة',
  ownerHint: 'المسؤول',
  scaleHint: /* @__PURE__ */ scaleEndsIn(core),
  experience: 'التجربة',
  peakEnd: (worst, best) => (worst === best ? `الذروة والنهاية ${best}` : `الذروة والنهاية ${worst} … ${best}`),
  scoredSteps: (scored, all) => `الخطوات المقيَّمة: ${core.number(scored)} من ${core.number(all)}`,
  bottleneckMark: (score) => `نقطة اختناق ${score}`,
  expectedTime: (time) => `الهدف ${time}`,
  weStart: 'نحن نبدأ',
  momentOfTruth: 'لحظة حاسمة',
  severity: (of5) => `${core.number(of5)} من ${core.number(5)}`,
  severityUnknown: 'الشدة غير معروفة',
  responseTime: (actual) => `الرد: ${actual}`,
  responseTarget: (target) => `الهدف ${target}`,
  leaves: (share, destination) =>
    share === undefined ? `يغادر بعضهم: ${destination}` : `يغادر ${share}: ${destination}`,
  sampleSize: (n) => `العينة ${core.number(n)}`,
  customersReached: (n) => count(n, ['لا عملاء', 'عميل واحد', 'عميلان', 'عملاء', 'عميلًا', 'عميل']),
  lowest: 'الأدنى',
  wow: 'إبهار',
  notScored: 'بلا تقييم',
  emotionPoint: (persona, score, word, trend) => `${persona}: ${score}، ${word}${trend ? `، ${trends[trend]}` : ''}`,
  emotionMean: (persona, score, word) => `${persona}: ${score}، ${word}، متوسط الخطوات المطوية`,
  mean: 'المتوسط',
  emotionGap: (persona) => `${persona}: بلا تقييم`,
  legend: 'دليل الرموز',
  orUnmarked: (assumed) => `أو بلا علامة: ${assumed}`,

  emptyTitle: 'خريطة فارغة',
  emptyHint: 'تبدأ الرحلة بمرحلتها الأولى.',
  emptyHintReadOnly: 'ليست في هذه الرحلة مراحل بعد.',

  undo: 'تراجع',
  redo: 'إعادة',
  undoOf: (label) => `تراجع: ${label}`,
  redoOf: (label) => `إعادة: ${label}`,
  addStage: 'إضافة مرحلة',
  addTouchpoint: 'إضافة نقطة اتصال',
  addTouchpointTo: (step) => `إضافة نقطة اتصال إلى ${step}`,
  newStage: 'اسم المرحلة الجديدة',
  newTouchpoint: 'اسم نقطة الاتصال الجديدة',
  rename: (title) => `إعادة تسمية ${title}`,
  editingHint: 'مفتاح Enter يحفظ، ومفتاح Escape يترك كل شيء كما كان.',
  discardAsk: 'ضغطة أخرى على Escape تحذف ما كُتب. مفتاح Enter يحفظه.',
  scoreOf: (persona, step) => `شعور ${persona}: ${step}`,
  scoreMenu: (persona, step) => `ما شعور ${persona}؟ ${step}`,
  clearScore: 'بلا تقييم',
  keysHint: 'مفاتيح الأسهم تنقل بين الخلايا، ومفتاح Enter يدخل إلى الخلية، ومفتاح Escape يعود منها.',

  announceDone: (label) => `تم: ${label}.`,
  announceUndone: (label) => `تم التراجع: ${label}.`,
  announceRedone: (label) => `تمت الإعادة: ${label}.`,
  announceScored: (persona, step, score) => `${persona}، ${step}: ${score}.`,
  announceCleared: (persona, step) => `${persona}، ${step}: بلا تقييم.`,

  viewAsTable: 'عرض في جدول',
  columnHead: {
    stage: 'المرحلة',
    step: 'الخطوة',
    touchpoint: 'نقطة الاتصال',
    channel: 'القناة',
    startedBy: 'من يبدأ',
    switch: 'الانتقال',
  },

  emotionCurve: 'منحنى المشاعر',
  peak: 'الذروة',
  end: 'النهاية',
  spreadKey: 'أدنى … أعلى قراءة',
  arousalKey: 'شدة الانفعال، 0 … 1',
  nobodyScored: 'لم يقيّم أحد هذه الرحلة بعد.',

  channelRoute: 'القنوات والطريق عبرها',
  routeTitle: (channels, switches) =>
    [
      count(channels, ['لا قنوات', 'قناة واحدة', 'قناتان', 'قنوات', 'قناة', 'قناة']),
      count(switches, ['لا انتقالات', 'انتقال واحد', 'انتقالان', 'انتقالات', 'انتقالًا', 'انتقال']),
    ].join('، '),
  channelUnknown: 'القناة غير معروفة',
  channelUnused: 'ليست على هذا الطريق',
  channelsUnknown: (n, all) => `نقاط اتصال لا تُعرف قناتها: ${core.number(n)} من ${core.number(all)}`,
  initiatorUnknown: 'لا يُعرف من يبدأ',
  channelSwitch: 'تغيير القناة',
  noTouchpoints: 'ليست في هذه الرحلة نقاط اتصال بعد.',
  noTouchpointsHere: 'لا نقاط اتصال',

  bottlenecks: 'نقاط الاختناق',
  bottlenecksHint: 'الأسوأ أولًا، بحسب الدرجة وعدد العملاء الذين يصلون إليها.',
  termWeight: (weight) => `الوزن ${weight}`,
  scoreCoverage: (share) => `المعروف من المكوّنات بحسب الوزن: ${share}`,
  unknownTerms: (terms) => `غير معروف: ${terms}`,
  reachedBy: (share) => `يصل إلى هنا ${share}`,
  customersLost: (n) => `العملاء الضائعون: ${n}`,

  personaHead: {
    segment: 'تمثّل',
    demographics: 'نبذة',
    location: 'مكان السكن',
    interests: 'الاهتمامات',
    goals: 'الأهداف',
    frustrations: 'ما يثير الإحباط',
    evidence: 'الأدلة',
  },
  segmentSize: (size, share) =>
    [size && `عدد العملاء ${size}`, share && `${share} من جميع العملاء`].filter(Boolean).join('، '),
  personaAssumed: 'افتراض: لم يُربط بهذه الشخصية أي دليل بعد.',
  personaNone: 'ليست في هذه الرحلة شخصية كهذه.',
}
