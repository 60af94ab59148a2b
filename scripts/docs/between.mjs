/**
 * Replaces what stands between `<!-- name -->` and `<!-- /name -->`.
 * @param {string} text
 * @param {string} name
 * @param {string} part
 * @returns {string}
 * @throws when the marks are missing, or stand in the wrong order
 */
export function between(text, name, part) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [start, end] = [text.indexOf(open), text.indexOf(close)]
  if (start < 0 || end < start) throw new Error(`the text has no place between ${open} and ${close}`)
  return `${text.slice(0, start + open.length)}\n\n${part}\n\n${text.slice(end)}`
}
