import { usualCostRatio, type EconomicsNow } from '../../analysis/economics.ts'
import type { EconomicsWords } from '../report/economicsWords.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'

const costs = ({ ratio, plausible }: EconomicsNow): string => {
  if (ratio === undefined)
    return 'Ob die Kosten zueinander passen, ist unbekannt: Was es kostet, einen Kunden zu gewinnen oder zu halten, ist nicht angegeben, oder das Halten kostet nichts.'
  const usual = `${figures.number(usualCostRatio.min)} bis ${figures.number(usualCostRatio.max)}`
  const verdict = plausible === true ? `üblich sind ${usual}` : `üblich sind aber ${usual}, prüfen Sie beide Beträge`
  return `Einen Kunden zu gewinnen kostet ${figures.number(ratio)}-mal so viel, wie einen zu halten; ${verdict}.`
}

const losses = ({ losses: all }: EconomicsNow): string => {
  if (!all) return ' Wie viele Kunden unterwegs verloren gehen, ist unbekannt: Niemand hat sie gezählt.'
  const worth = all.valueAtRisk ? ` im Wert von ${figures.money(all.valueAtRisk.amount, all.valueAtRisk.currency)}` : ''
  const partly =
    all.coverage < 1 ? ` Bekannt ist das für ${figures.percent(all.coverage)} der Stellen; es können mehr sein.` : ''
  return ` Unterwegs verloren: ${count(all.lost, 'Kunde', 'Kunden')}${worth}.${partly}`
}

export const economicsWords: EconomicsWords = { economics: (found) => `${costs(found)}${losses(found)}` }
