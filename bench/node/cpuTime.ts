import { median } from '../median.mjs'

/** Processor time spent on each figure, in microseconds, after a fifth of that to warm up; at least `fewest` rounds. */
const patience = 500_000
const fewest = 5

const spent = (): number => {
  const { user, system } = process.cpuUsage()
  return user + system
}

/**
 * Microseconds of processor time for one round of work, the median of many. On a quiet machine that is how long the
 * work takes; on a busy one it leaves out the waiting for others. `prepare` is not counted.
 */
export const cpuTime = <T>(prepare: () => T, work: (prepared: T) => unknown): number => {
  const once = (): number => {
    const prepared = prepare()
    const start = spent()
    work(prepared)
    return spent() - start
  }
  for (let total = 0; total < patience / 5;) total += once()
  const rounds: number[] = []
  for (let total = 0; total < patience || rounds.length < fewest;) {
    const round = once()
    rounds.push(round)
    total += round
  }
  return median(rounds)
}
