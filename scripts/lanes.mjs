/**
 * @typedef {object} Task
 * @property {string} name
 * @property {string[]} [after] what must have ended before; a name that is not among the tasks is not waited for
 * @property {boolean} [chromium] two that drive a browser never run at once: they would slow each other's clocks
 */

/**
 * Runs tasks side by side in so many lanes. A free lane takes the first task that has nothing to wait for.
 * @template {Task} T
 * @param {number} lanes
 * @param {T[]} tasks in the order in which they are wanted
 * @param {(task: T) => Promise<void>} work
 * @returns {Promise<void>} when all have ended
 */
export async function inLanes(lanes, tasks, work) {
  const waiting = [...tasks]
  /** @type {Map<T, Promise<T>>} */
  const running = new Map()
  while (waiting.length + running.size > 0) {
    while (running.size < lanes) {
      const next = waiting.find((task) => isFree(task, waiting, [...running.keys()]))
      if (next === undefined) break
      waiting.splice(waiting.indexOf(next), 1)
      running.set(
        next,
        work(next).then(() => next),
      )
    }
    if (running.size === 0) throw new Error(`Waiting for one another: ${waiting.map(({ name }) => name).join(', ')}`)
    running.delete(await Promise.race(running.values()))
  }
}

/** @param {Task} task @param {Task[]} waiting @param {Task[]} running */
function isFree({ after = [], chromium = false }, waiting, running) {
  if (chromium && running.some((other) => other.chromium === true)) return false
  return ![...waiting, ...running].some(({ name }) => after.includes(name))
}
