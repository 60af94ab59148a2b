import type { Kind } from '../../model/kind.ts'

interface Cases {
  readonly genitive: string
  /** «такого этапа», «такой персоны» … as it stands after «нет». */
  readonly such: string
}

/** The kinds of record in the cases that the sentences need; the nominative is in the names. */
export const kindCases: Readonly<Record<Kind, Cases>> = {
  persona: { genitive: 'персоны', such: 'такой персоны' },
  empathy: { genitive: 'записи карты эмпатии', such: 'такой записи карты эмпатии' },
  stage: { genitive: 'этапа', such: 'такого этапа' },
  step: { genitive: 'шага', such: 'такого шага' },
  lane: { genitive: 'дорожки', such: 'такой дорожки' },
  channel: { genitive: 'канала', such: 'такого канала' },
  touchpoint: { genitive: 'точки контакта', such: 'такой точки контакта' },
  activity: { genitive: 'действия', such: 'такого действия' },
  emotion: { genitive: 'эмоции', such: 'такой эмоции' },
  barrier: { genitive: 'барьера', such: 'такого барьера' },
  solution: { genitive: 'решения', such: 'такого решения' },
  note: { genitive: 'заметки', such: 'такой заметки' },
  metric: { genitive: 'показателя', such: 'такого показателя' },
  exit: { genitive: 'ухода клиентов', such: 'такого ухода клиентов' },
  research: { genitive: 'ответа исследования', such: 'такого ответа исследования' },
  evidence: { genitive: 'подтверждения', such: 'такого подтверждения' },
}
