import { inOrder } from '../../model/arrangement.ts'
import type { JourneyRule } from '../rule.ts'
import { tradeWords, type TradeWords } from './companyWordsLists.ts'

const plain = (title: string): string => title.normalize('NFC').toLowerCase().replaceAll('ё', 'е').trim()

/** The word, as it stands in the title, that the company would use and the customer would not. */
const tradeWordIn = (title: string, { beginnings, alone }: TradeWords): string | undefined => {
  if (alone.has(plain(title).replace(/\s+/g, ' '))) return title.trim()
  const words = title.match(/[\p{L}\p{M}\p{N}]+(?:[-‑][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  return words.find((word) => beginnings.some((start) => plain(word).replaceAll('‑', '-').startsWith(start)))
}

/**
 * A stage that is named from the company's side (“Conversion”, «Допродажа»): the customer is not converted, the customer
 * buys. Looks for words of the trade in the titles of stages, in the journey's own language; knows English and Russian,
 * and says nothing in others.
 *
 * The usual stages are accepted, “Retention” among them: awareness, interest, consideration, purchase, retention,
 * loyalty, decision, post-purchase, and «осведомлённость», «интерес», «рассмотрение», «покупка», «удержание»,
 * «лояльность», «решение», «после покупки». Some are the company's words too, but they are the common names that the
 * templates start from and that readers of maps expect, so a remark on each of them would only be noise.
 *
 * Severity: 0.1, a hint.
 *
 * Fix: none, for a better name has to be found.
 *
 * Source: customer journey practice: the path is the customer's, and each P of the company has its C on the client's
 * side. The lists of words are ours.
 */
export const companyWords: JourneyRule<'company-words'> = {
  id: 'company-words',
  settings: {},
  find(journey) {
    const trade = tradeWords[journey.locale.toLowerCase().split('-')[0] ?? '']
    if (!trade) return []
    return inOrder(journey, 'stage').flatMap(({ id, title }) => {
      const word = tradeWordIn(title, trade)
      if (word === undefined) return []
      return [{ at: [{ kind: 'stage', id }], names: [word], severity: 0.1, terms: [], from: [], fixes: [] }]
    })
  },
}
