import { usualCostRatio, type EconomicsNow } from '../../analysis/economics.ts'
import type { EconomicsWords } from '../report/economicsWords.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'

const costs = ({ ratio, plausible }: EconomicsNow): string => {
  if (ratio === undefined)
    return 'Правдоподобны ли расходы, неизвестно: не указано, во что обходится привлечь или удержать клиента, либо удержание ничего не стоит.'
  const { min, max } = usualCostRatio
  const usual = `от ${figures.number(min)} до ${figures.number(max)}`
  const verdict = plausible === true ? `в обычных пределах (${usual})` : `обычно ${usual}, проверьте обе величины`
  return `Привлечение клиента и его удержание соотносятся по цене как ${figures.number(ratio)} к ${figures.number(1)}: ${verdict}.`
}

const losses = ({ losses: all }: EconomicsNow): string => {
  if (!all) return ' Сколько клиентов теряется по пути, неизвестно: их не считали.'
  const worth = all.valueAtRisk ? ` на ${figures.money(all.valueAtRisk.amount, all.valueAtRisk.currency)}` : ''
  const partly =
    all.coverage < 1 ? ` Это известно для ${figures.percent(all.coverage)} мест, так что потери могут быть больше.` : ''
  const customers = count(all.lost, ['клиент', 'клиента', 'клиентов'])
  return ` Потери по пути: ${customers}${worth}.${partly}`
}

export const economicsWords: EconomicsWords = { economics: (found) => `${costs(found)}${losses(found)}` }
