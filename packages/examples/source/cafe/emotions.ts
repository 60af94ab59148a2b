/** −2 … +2. Boris has no friend who told him: a gap. */
export const emotions = {
  'anna-see-post': { persona: 'anna', place: 'see-post', score: 1, evidence: ['interviews'] },
  'anna-hear-friend': { persona: 'anna', place: 'hear-friend', score: 1.4, arousal: 0.5, evidence: ['interviews'] },
  'anna-read-menu': { persona: 'anna', place: 'read-menu', score: 0.6, evidence: ['interviews'] },
  'anna-weigh-offer': { persona: 'anna', place: 'weigh-offer', score: 0.9 },
  'anna-queue': {
    persona: 'anna',
    place: 'queue',
    readings: [
      { evidence: 'interviews', score: -1.75 },
      { evidence: 'reviews', score: -1.45 },
    ],
    arousal: 0.6,
    momentOfTruth: true,
  },
  'anna-order': { persona: 'anna', place: 'order', score: 0.2, arousal: 0.3, evidence: ['interviews'] },
  'anna-eat': {
    persona: 'anna',
    place: 'eat',
    readings: [
      { evidence: 'interviews', score: 2 },
      { evidence: 'reviews', score: 1.6 },
    ],
    arousal: 0.8,
    momentOfTruth: true,
  },
  'anna-get-card': { persona: 'anna', place: 'get-card', score: 0.8, evidence: ['interviews'] },
  'anna-read-news': { persona: 'anna', place: 'read-news', score: 0.5, evidence: ['guess'] },
  'anna-recommend': { persona: 'anna', place: 'recommend', score: 1.5, arousal: 0.7, evidence: ['reviews'] },
  'boris-see-post': { persona: 'boris', place: 'see-post', score: 0.2, evidence: ['interviews'] },
  'boris-read-menu': { persona: 'boris', place: 'read-menu', score: -0.4, evidence: ['interviews'] },
  'boris-weigh-offer': { persona: 'boris', place: 'weigh-offer', score: 0.1 },
  'boris-queue': {
    persona: 'boris',
    place: 'queue',
    readings: [
      { evidence: 'interviews', score: -1.1, weight: 2 },
      { evidence: 'guess', score: -2, weight: 0 },
    ],
    arousal: 0.9,
    momentOfTruth: true,
  },
  'boris-order': { persona: 'boris', place: 'order', score: -0.8, arousal: 0.6, evidence: ['interviews'] },
  'boris-eat': { persona: 'boris', place: 'eat', score: 0.7, arousal: 0.3, evidence: ['interviews'] },
  'boris-get-card': { persona: 'boris', place: 'get-card', score: -0.5, evidence: ['interviews'] },
  'boris-read-news': { persona: 'boris', place: 'read-news', score: 0, evidence: ['guess'] },
  'boris-recommend': { persona: 'boris', place: 'recommend', score: 0.4, evidence: ['guess'] },
} as const
