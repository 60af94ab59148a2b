/**
 * The exports that an API report shows without a docstring. Members may speak for themselves; exports may not.
 * @param {string} report
 * @returns {string[]} their names
 */
export function undocumented(report) {
  const found = report.matchAll(/^\/\/ @\w+ .*\(undocumented\)\nexport (?:declare |abstract )*\w+ (\w+)/gm)
  return [...found].map(([, name = '']) => name)
}
