import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.mjs'
import { between } from './between.mjs'

const folder = join(root, 'packages/core/src/findings')

/** @type {Record<string, string>} */
const headings = { path: 'The customer’s path', plan: 'Belief and action' }

/**
 * @typedef {object} Rule
 * @property {string} id
 * @property {Readonly<Record<string, number>>} settings
 */

/** The list of all rules, from the built package and the comment that stands above each in its own file. */
export const findings = {
  path: 'docs/findings.md',
  /** @param {string} present */
  text: async (present) => {
    const { enReport, ruReport, rules } = await import('@journeykit/core')
    const said = rulesIn(readFileSync(join(folder, 'rules.ts'), 'utf8'))
    const known = said.map(({ id }) => id)
    if (known.join() !== rules.map(({ id }) => id).join())
      throw new Error('rules.ts and the built package have different rules: build first')
    const entries = said.map(({ group, name, file }, i) => {
      const rule = rules[i]
      if (!rule) throw new Error(`the rule "${name}" is not in the built package`)
      const comment = partsOf(linesAbove(readFileSync(join(folder, file), 'utf8'), name))
      return { group, text: entry(rule, enReport.ruleName[rule.id], ruReport.ruleName[rule.id], comment) }
    })
    return between(present, 'rules', page(entries))
  },
}

/**
 * The rules that a module lists, group by group, with their files: `const pathRules: PathRules = [leap, …]`.
 * @param {string} module
 */
export function rulesIn(module) {
  const files = new Map(
    [...module.matchAll(/^import \{ (\w+) \} from '\.\/(rules\/\w+\.ts)'$/gm)].map(([, n, f]) => [n, f]),
  )
  return [...module.matchAll(/^const (\w+)Rules: \w+ = \[\n([^\]]*)\]/gm)].flatMap(([, group = '', names = '']) =>
    [...names.matchAll(/\w+/g)].map(([name]) => {
      const file = files.get(name)
      if (!file) throw new Error(`the rule "${name}" has no file of its own`)
      return { group, name, file, id: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) }
    }),
  )
}

/**
 * The comment above an export, line by line.
 * @param {string} module
 * @param {string} name
 */
export function linesAbove(module, name) {
  const before = module.split(`export const ${name}:`)[0] ?? ''
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(before)?.[1] ?? ''
  return comment.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
}

/**
 * The parts of a rule's comment: paragraphs, the reason for each setting, and what is named.
 * @param {string[]} lines
 */
export function partsOf(lines) {
  // What begins neither a paragraph nor a list item goes on with the one before.
  const blocks = lines
    .join('\n')
    .split(/\n\s*\n|\n(?=- )/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '')
  /** @param {string} word */
  const named = (word) => blocks.find((block) => block.startsWith(`${word}: `))?.slice(word.length + 2) ?? ''
  const reasons = blocks.flatMap((block) => {
    const [, setting, reason] = /^- `(\w+)`: (.+)$/.exec(block) ?? []
    return setting && reason ? [{ setting, reason }] : []
  })
  return {
    what: blocks.filter((block) => !/^(- |Severity: |Fix: |Source: )/.test(block)),
    reasons,
    severity: named('Severity'),
    fix: named('Fix'),
    source: named('Source'),
  }
}

/**
 * What the page says of a rule.
 * @param {Rule} rule
 * @param {string} english
 * @param {string} russian
 * @param {ReturnType<typeof partsOf>} parts
 * @throws where the comment leaves something out, or gives a reason for a setting that there is not
 */
export function entry({ id, settings }, english, russian, { what, reasons, severity, fix, source }) {
  const [asked, given] = [Object.keys(settings), reasons.map(({ setting }) => setting)]
  if (asked.join() !== given.join())
    throw new Error(`the rule "${id}" has the settings ${asked.join()}, its comment has reasons for ${given.join()}`)
  for (const [part, text] of Object.entries({ what: what.join(), severity, fix, source }))
    if (text === '') throw new Error(`the comment of the rule "${id}" does not say: ${part}`)
  const usual = reasons.map(
    ({ setting, reason }) => `- \`${setting}\` (usually ${String(settings[setting])}): ${reason}`,
  )
  return [
    `### \`${id}\``,
    `**${english}**; in Russian «${russian}».`,
    ...what,
    ...(usual.length === 0 ? [] : [usual.join('\n')]),
    `**Severity**: ${severity}`,
    `**Fix**: ${fix}`,
    `**Source**: ${source}`,
  ].join('\n\n')
}

/** @param {{ group: string, text: string }[]} entries */
function page(entries) {
  const groups = [...new Set(entries.map(({ group }) => group))]
  return groups
    .flatMap((group) => [
      `## ${headings[group] ?? group}`,
      ...entries.filter((entry) => entry.group === group).map(({ text }) => text),
    ])
    .join('\n\n')
}
