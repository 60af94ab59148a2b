import { verdict } from './part.mjs'

/**
 * @typedef {import('./part.mjs').Part} Part
 * @typedef {import('./part.mjs').Result} Result
 * @typedef {Result & { machine: import('./machine.mjs').Machine, load: { before: number, after: number }, on: string }} Run
 */

/** @param {Part} part @param {Run} run @returns {string} what the terminal shows */
export function shown({ name, title }, { head, rows, goals }) {
  const lines = [`\n(${name}) ${title}`, ...aligned([head, ...rows])]
  return [...lines, ...goals.map((goal) => `  ${verdict(goal).replaceAll('**', '')}`)].join('\n')
}

/** @param {readonly (readonly string[])[]} table @returns {string[]} */
function aligned(table) {
  const widths = (table[0] ?? []).map((_, i) => Math.max(...table.map((row) => row[i]?.length ?? 0)))
  const line = (/** @type {readonly string[]} */ row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
  return table.map((row) => `  ${line(row)}`)
}

/**
 * The report as a page.
 * @param {readonly { part: Part, run: Run | undefined }[]} parts
 * @returns {string}
 */
export function page(parts) {
  return `# Bench

Written by \`npm run bench\`; do not edit the figures. Each table compares what stood side by side in one run on one machine: the
ratios are what counts, not the times, and no test asserts them. A single part is run again by \`npm run bench -- --only c\`.

${parts.flatMap(({ part, run }) => (run ? [section(part, run)] : [])).join('\n')}`
}

/** @param {Part} part @param {Run} run */
function section({ name, title, method, why }, { head, rows, goals, machine, load, on }) {
  const { node, processor, memory, chromium } = machine
  return `## (${name}) ${title}

${oneLine(method)}

${row(head)}
${row(head.map((_, i) => (i === 0 ? '---' : '---:')))}
${rows.map(row).join('\n')}

${goals.map((goal) => `- ${verdict(goal)}`).join('\n')}${goals.length > 0 ? '\n\n' : ''}${oneLine(why)}

Measured on ${on}: Node ${node}, ${chromium}, ${processor}, ${memory}; processes waiting for a processor (load average of a
minute): ${String(load.before)} before, ${String(load.after)} after.
`
}

/** @param {readonly string[]} cells */
function row(cells) {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

/** @param {string} text */
function oneLine(text) {
  return text.replaceAll('\n', ' ')
}
