// Weighs what the viewer and the editor load at first, as a host's bundler makes it of the built packages.
import { budgets } from './firstLoadBudgets.mjs'
import { heldOf, weighFirstLoad } from './weighFirstLoad.mjs'

let over = 0
for (const budget of budgets) {
  const { ok, said } = heldOf(budget, await weighFirstLoad(budget.code))
  console.log(said)
  if (!ok) over += 1
}
process.exitCode = over === 0 ? 0 : 1
