/** Words of the trade in one language, in small letters, with е for ё. */
export interface TradeWords {
  /** Beginnings of words that no customer uses of what they themselves do. */
  readonly beginnings: readonly string[]
  /** Names that are the company's only where they are the whole title: “Sales”, but not “Talks to sales”. */
  readonly alone: ReadonlySet<string>
}

/** The trade's words by language. */
export const tradeWords: Readonly<Record<string, TradeWords>> = {
  en: {
    beginnings: [
      'acquisition',
      'conversion',
      'cross-sell',
      'upsell',
      'up-sell',
      'lead-gen',
      'monetis',
      'monetiz',
      'nurturing',
      'prospecting',
      'remarketing',
      'retargeting',
      'reactivation',
      'winback',
      'win-back',
      'churn',
      'funnel',
    ],
    alone: new Set([
      'activation',
      'closing',
      'fulfilment',
      'fulfillment',
      'lead',
      'leads',
      'lead generation',
      'lead qualification',
      'pipeline',
      'qualification',
      'sale',
      'sales',
      'segmentation',
      'targeting',
    ]),
  },
  ru: {
    beginnings: [
      'лидоген',
      'конверси',
      'допродаж',
      'кросс-прода',
      'апсейл',
      'монетиз',
      'прогрев',
      'ремаркетинг',
      'ретаргетинг',
      'реактивац',
      'воронк',
    ],
    alone: new Set([
      'активация',
      'дожим',
      'закрытие сделки',
      'квалификация',
      'квалификация лидов',
      'лид',
      'лиды',
      'отток',
      'привлечение',
      'привлечение клиентов',
      'продажа',
      'продажи',
      'сбыт',
      'сегментация',
      'сделка',
      'таргетинг',
    ]),
  },
}
