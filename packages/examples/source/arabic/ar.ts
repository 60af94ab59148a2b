/** The words of the clinic visit in Arabic. */
export const ar = {
  locale: 'ar',
  title: 'زيارة إلى عيادة الحي',
  scenario: 'من البحث عن طبيبة إلى استلام نتائج التحاليل.',
  owner: 'فريق العيادة',
  evidence: { survey: { source: 'استبيان بعد الزيارة (خيالي)' } },
  personas: {
    salma: {
      title: 'سلمى',
      summary: '٣٦ عامًا، أم لطفلين',
      demographics: 'محاسبة تعمل من المنزل',
      location: 'الحي المجاور للعيادة',
      interests: ['القراءة', 'الطبخ'],
      goals: ['موعد قريب من دون انتظار طويل', 'طبيبة تصغي إليها'],
      frustrations: ['الانتظار من دون معرفة الدور'],
      quote: 'أستطيع الانتظار إذا عرفت كم سأنتظر.',
    },
  },
  stages: {
    booking: { title: 'الحجز' },
    arrival: { title: 'الوصول' },
    examination: { title: 'الفحص' },
    'follow-up': { title: 'المتابعة' },
  },
  steps: {
    'find-doctor': { title: 'تبحث عن طبيبة' },
    'book-visit': { title: 'تحجز موعدًا' },
    'wait-in-hall': { title: 'تنتظر في القاعة' },
    'see-doctor': { title: 'تقابل الطبيبة' },
    'get-results': { title: 'تستلم النتائج' },
  },
  channels: {
    site: { title: 'الموقع' },
    phone: { title: 'الهاتف' },
    clinic: { title: 'العيادة' },
    app: { title: 'التطبيق' },
  },
  touchpoints: {
    'doctor-page': {
      title: 'صفحة الطبيبة',
      sees: 'صورة وسيرة قصيرة وأوقات العمل على clinic.example/doctors/general-medicine/salma-nearest-free-appointment',
    },
    call: { title: 'مكالمة الحجز', hears: 'موسيقى الانتظار اثنتي عشرة دقيقة', feels: 'الملل' },
    reception: { title: 'مكتب الاستقبال', sees: 'قاعة ممتلئة وشاشة مطفأة', feels: 'الحيرة' },
    doctor: { title: 'حديث مع الطبيبة', hears: '«خذي وقتك، أنا أسمعك»', feels: 'الاطمئنان' },
    results: { title: 'إشعار بالنتائج', sees: 'نتائج مع شرح بكلمات بسيطة' },
  },
  activities: {
    read: { text: 'تقرأ عن ثلاث طبيبات' },
    ring: { text: 'تتصل مرتين' },
    sit: { text: 'تسأل عن دورها كل عشر دقائق' },
    talk: { text: 'تشرح ما يؤلمها' },
    open: { text: 'تفتح النتائج في المساء' },
  },
  emotions: {
    'salma-book-visit': { words: 'نفد صبرها' },
    'salma-wait-in-hall': { words: 'قلقة ومتعبة' },
    'salma-see-doctor': { words: 'مطمئنة' },
  },
  barriers: {
    'busy-line': { title: 'الخط مشغول في الصباح' },
    'no-turn': { title: 'لا أحد يعرف دوره', description: 'الشاشة مطفأة والأسماء تُنادى من الباب.' },
  },
  notes: {
    'which-doctor': { text: 'أيّ طبيبة تناسبني؟' },
    'when-turn': { text: 'متى يحين دوري؟' },
    'so-long': { text: 'الانتظار طويــــــــــــــــــــــــــــــــــــــــل!' },
    listened: { text: 'أخيرًا أصغى إليّ أحد.' },
  },
  solutions: {
    'book-online': { title: 'الحجز عبر الموقع', owner: 'الفريق التقني' },
    'turn-by-message': { title: 'رسالة قبل الدور بعشر دقائق', owner: 'الاستقبال' },
  },
  exits: { 'other-clinic': { title: 'عيادة أخرى', reason: 'طال الانتظار' } },
} as const
