/**
 * A noun in the forms that Arabic has beside a number. One and two say the number themselves, and two has another form
 * after a preposition. Then the plural for 3–10, the accusative for 11–99, and what stands beside 100 and fractions.
 */
export type Noun = readonly [one: string, two: string, twoAfter: string, few: string, many: string, other: string]

type NounName =
  | ('answer' | 'barrier' | 'channel' | 'conflict' | 'customer' | 'day' | 'fault' | 'line' | 'obstacle' | 'personMonth')
  | ('point' | 'question' | 'record' | 'score' | 'solution' | 'stage' | 'step' | 'switch' | 'time' | 'touchpoint')
  | 'version'

/** What is counted in the sentences. */
export const nouns: Readonly<Record<NounName, Noun>> = {
  answer: ['إجابة واحدة', 'إجابتان', 'إجابتين', 'إجابات', 'إجابة', 'إجابة'],
  barrier: ['عائق واحد', 'عائقان', 'عائقين', 'عوائق', 'عائقًا', 'عائق'],
  channel: ['قناة واحدة', 'قناتان', 'قناتين', 'قنوات', 'قناة', 'قناة'],
  conflict: ['تعارض واحد', 'تعارضان', 'تعارضين', 'تعارضات', 'تعارضًا', 'تعارض'],
  customer: ['عميل واحد', 'عميلان', 'عميلين', 'عملاء', 'عميلًا', 'عميل'],
  day: ['يوم واحد', 'يومان', 'يومين', 'أيام', 'يومًا', 'يوم'],
  fault: ['مخالفة واحدة', 'مخالفتان', 'مخالفتين', 'مخالفات', 'مخالفة', 'مخالفة'],
  line: ['خط واحد', 'خطان', 'خطين', 'خطوط', 'خطًا', 'خط'],
  obstacle: ['عقبة واحدة', 'عقبتان', 'عقبتين', 'عقبات', 'عقبة', 'عقبة'],
  personMonth: ['شهر عمل واحد', 'شهرا عمل', 'شهري عمل', 'أشهر عمل', 'شهر عمل', 'شهر عمل'],
  point: ['نقطة واحدة', 'نقطتان', 'نقطتين', 'نقاط', 'نقطة', 'نقطة'],
  question: ['سؤال واحد', 'سؤالان', 'سؤالين', 'أسئلة', 'سؤالًا', 'سؤال'],
  record: ['عنصر واحد', 'عنصران', 'عنصرين', 'عناصر', 'عنصرًا', 'عنصر'],
  score: ['تقييم واحد', 'تقييمان', 'تقييمين', 'تقييمات', 'تقييمًا', 'تقييم'],
  solution: ['حل واحد', 'حلان', 'حلين', 'حلول', 'حلًا', 'حل'],
  stage: ['مرحلة واحدة', 'مرحلتان', 'مرحلتين', 'مراحل', 'مرحلة', 'مرحلة'],
  step: ['خطوة واحدة', 'خطوتان', 'خطوتين', 'خطوات', 'خطوة', 'خطوة'],
  switch: ['انتقال واحد', 'انتقالان', 'انتقالين', 'انتقالات', 'انتقالًا', 'انتقال'],
  time: ['مرة واحدة', 'مرتان', 'مرتين', 'مرات', 'مرة', 'مرة'],
  touchpoint: ['نقطة اتصال واحدة', 'نقطتا اتصال', 'نقطتي اتصال', 'نقاط اتصال', 'نقطة اتصال', 'نقطة اتصال'],
  version: ['نسخة واحدة', 'نسختان', 'نسختين', 'نسخ', 'نسخة', 'نسخة'],
}
