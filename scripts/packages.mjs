// Looks at the packages as they would be published: publint, the types as every kind of host resolves them, and our own promises.
import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { breaches } from './promises.mjs'
import { withTarballs } from './pack.mjs'
import { run } from './run.mjs'

const failed = await withTarballs(async (tarballs, folder) => {
  let faults = 0
  for (const [name, tarball] of Object.entries(tarballs)) {
    const results = [
      await run(['publint', tarball, '--strict']),
      // The resolution of Node 10 knows no `exports`; no supported Node uses it.
      await run(['attw', tarball, '--profile', 'node16', '--exclude-entrypoints', './styles.css', '--no-color']),
    ]
    for (const { ok, output } of results) {
      console.log(output)
      if (!ok) faults += 1
    }
    const files = await unpack(tarball, join(folder, 'unpacked', name))
    for (const breach of breaches(name, files)) {
      console.log(`@journeykit/${name}: ${breach}`)
      faults += 1
    }
  }
  return faults
})
process.exitCode = failed === 0 ? 0 : 1

/**
 * @param {string} tarball
 * @param {string} target
 * @returns {Promise<Record<string, string>>} the text of every packed file
 */
async function unpack(tarball, target) {
  mkdirSync(target, { recursive: true })
  const { ok, output } = await run(['tar', '-xzf', tarball, '-C', target])
  if (!ok) throw new Error(output)
  const folder = join(target, 'package')
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    paths.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]
    }),
  )
}
