import { usualCostRatio, type EconomicsNow } from '../../analysis/economics.ts'
import type { EconomicsWords } from '../report/economicsWords.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'

const costs = ({ ratio, plausible }: EconomicsNow): string => {
  if (ratio === undefined)
    return 'Whether the costs go together is unknown: what winning or what keeping a customer costs is not stated, or keeping one costs nothing.'
  const usual = `the usual ${figures.number(usualCostRatio.min)} to ${figures.number(usualCostRatio.max)}`
  const verdict = plausible === true ? `within ${usual}` : `outside ${usual}: check both figures`
  return `Winning a customer costs ${figures.number(ratio)} times what keeping one does, ${verdict}.`
}

const losses = ({ losses: all }: EconomicsNow): string => {
  if (!all) return ' How many customers are lost along the way is unknown: nobody counted them.'
  const worth = all.valueAtRisk ? `, worth ${figures.money(all.valueAtRisk.amount, all.valueAtRisk.currency)}` : ''
  const partly =
    all.coverage < 1 ? ` That is known for ${figures.percent(all.coverage)} of the places, so it may be more.` : ''
  return ` Lost along the way: ${count(all.lost, 'customer', 'customers')}${worth}.${partly}`
}

export const economicsWords: EconomicsWords = { economics: (found) => `${costs(found)}${losses(found)}` }
