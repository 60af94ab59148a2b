/**
 * What we promise of a packed package beyond what publint knows.
 * @param {string} name of the package, without its scope
 * @param {Record<string, string>} files text by path
 * @returns {string[]} a sentence for each promise that is broken
 */
export function breaches(name, files) {
  const paths = Object.keys(files)
  const found = []
  if (!paths.includes('LICENSE')) found.push('has no LICENSE')
  if ((files['package.json'] ?? '').includes('@journeykit/source')) found.push('still carries the workspace condition')
  if ((files['package.json'] ?? '').includes('workspace:')) found.push('still carries a workspace version')
  const strangers = paths.filter((path) => !/^(dist\/.*|LICENSE|README\.md|CHANGELOG\.md|package\.json)$/.test(path))
  if (strangers.length > 0) found.push(`packs what it should not: ${strangers.join(', ')}`)
  const bare = Object.entries(files).filter(([path, text]) => /\.mjs$/.test(path) && /^import ["']/m.test(text))
  found.push(...bare.map(([path]) => `${path} imports for a side effect, and bundlers warn of it`))
  if (name === 'react') found.push(...withoutDirective(files))
  return found
}

/** What server components draw with. */
const forServers = 'dist/static/'

const isClients = (/** @type {string} */ text) => /^['"]use client['"]/.test(text)

/**
 * A framework with server components takes a module for a client's only if the directive stands first, and cannot draw
 * with a module on its server that has it.
 * @param {Record<string, string>} files
 */
function withoutDirective(files) {
  const modules = Object.entries(files).filter(([path]) => /\.[mc]js$/.test(path))
  return modules.flatMap(([path, text]) => {
    const server = path.startsWith(forServers)
    if (isClients(text) !== server) return []
    return [server ? `${path} says 'use client', so no server component can use it` : `${path} lacks 'use client'`]
  })
}
