// Builds the apps of examples-hosts with the packed packages, as product teams would, and uses them in a browser.
// `node scripts/hosts.mjs vite` looks at one of them.
import { join } from 'node:path'
import { chromium } from 'playwright'
import { chromiumAdvice, chromiumFlags, findChromium } from './chromium.mjs'
import { next } from './hosts/next.mjs'
import { plain } from './hosts/plain.mjs'
import { prepareHost } from './hosts/prepareHost.mjs'
import { vite } from './hosts/vite.mjs'
import { withTarballs } from './pack.mjs'

const hosts = { next, vite, plain }
/** @typedef {keyof typeof hosts} Name */
const names = /** @type {Name[]} */ (Object.keys(hosts))
const [asked] = process.argv.slice(2)

const executablePath = findChromium()
if (executablePath === undefined) throw new Error(chromiumAdvice)
const browser = await chromium.launch({ executablePath, args: chromiumFlags })
const failed = await withTarballs(async (tarballs, folder) => {
  let faults = 0
  for (const name of names) if (asked === undefined || asked === name) faults += await tryOut(name, tarballs, folder)
  return faults
})
await browser.close()
process.exitCode = failed === 0 ? 0 : 1

/** @param {Name} name @param {Record<string, string>} tarballs @param {string} folder @returns {Promise<number>} how many faults */
async function tryOut(name, tarballs, folder) {
  const start = performance.now()
  const own = join(folder, name)
  const { ok, output } = await prepareHost(name, tarballs, own)
  const faults = ok ? await hosts[name](browser, own).catch((error) => [String(error)]) : [output]
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  console.log(`${faults.length === 0 ? 'ok    ' : 'FAILED'} ${seconds} s  ${name}`)
  for (const fault of faults) console.log(`  ${fault}`)
  return faults.length
}
