/**
 * @typedef {object} Goal
 * @property {string} says what is asked, in words
 * @property {number} limit
 * @property {number} found
 * @property {boolean} [atLeast] whether more is better; otherwise less is
 *
 * @typedef {object} Result
 * @property {readonly string[]} head of the table
 * @property {readonly (readonly string[])[]} rows
 * @property {readonly Goal[]} goals
 * @property {unknown} raw the figures behind the table, unrounded
 *
 * @typedef {object} Part
 * @property {string} name a letter
 * @property {string} title
 * @property {string} method how it is measured
 * @property {string} why what dominates, and why a goal is missed; written by hand
 * @property {() => Promise<Result>} measure
 */

/**
 * @param {Goal} goal
 * @returns {boolean}
 * @throws where nothing was found: what was not measured neither meets nor misses a goal
 */
export function isMet({ says, limit, found, atLeast = false }) {
  if (!Number.isFinite(found)) throw new Error(`Nothing was measured for “${says}”.`)
  return atLeast ? found >= limit : found <= limit
}

/** @param {Goal} goal @returns {string} the goal, what was found, and by how much it was missed */
export function verdict(goal) {
  const outcome = isMet(goal) ? 'met' : `**missed by ${shortfall(goal)}**`
  return `${goal.says}: ${figure(goal.found)}, ${outcome}`
}

/** @param {Goal} goal @returns {string} by how much it was missed: by a factor, or, as nothing has no multiples, in figures */
function shortfall({ limit, found, atLeast = false }) {
  const factor = atLeast ? limit / found : found / limit
  return Number.isFinite(factor) ? `a factor of ${figure(factor)}` : figure(Math.abs(found - limit))
}

/**
 * Three significant digits, without an exponent.
 * @param {number} value
 * @returns {string}
 * @throws where there is no value
 */
export function figure(value) {
  if (!Number.isFinite(value)) throw new Error('A figure of the bench was not measured.')
  return value.toLocaleString('en', { maximumSignificantDigits: 3 })
}
