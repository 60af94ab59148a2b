// Takes the approved pictures anew: npm run pictures. Look at .cache/pictures/contact-sheet.png, and at each that changed.
import { checks } from './checks.mjs'
import { runAll } from './run.mjs'

const { commands = [] } = checks.find(({ name }) => name === 'storybook') ?? {}
const vitest = ['vitest', 'run', '--project', 'pictures']
const { ok, output } = await runAll([...commands, vitest], { environment: { JOURNEYKIT_RENEW_PICTURES: '1' } })
console.log(ok ? 'tests/pictures/approved is renewed; all on one sheet: .cache/pictures/contact-sheet.png' : output)
process.exitCode = ok ? 0 : 1
