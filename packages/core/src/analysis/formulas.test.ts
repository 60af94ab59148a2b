import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kiosk } from '../testing/kiosk.ts'
import { termNames, type TermName } from './bottleneck/term.ts'
import { defaultWeights } from './bottleneck/weights.ts'
import { channelPath } from './channelPath.ts'
import { emotionCurve } from './emotionCurve.ts'
import { findBottlenecks, type Bottleneck } from './findBottlenecks.ts'

const page = readFileSync(new URL('../../../../docs/formulas.md', import.meta.url), 'utf8')

/** The rows of every table on the page, as their cells. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )

const signed = (n: number | undefined): string =>
  n === undefined ? '–' : `${n < 0 ? '−' : '+'}${(Math.round(Math.abs(n) * 100) / 100).toFixed(2)}`
const fraction = (n: number | undefined): string => (n === undefined ? '–' : n.toFixed(3))
const percent = (share: number): string => `${String(Math.round(share * 100))} %`

const fed: readonly TermName[] = ['drop-off', 'emotion', 'barriers', 'wait', 'hand-off']

const bottleneckRow = ({ rank, place, terms, score, reach, weightedScore, lost, coverage }: Bottleneck) => [
  String(rank),
  place,
  ...fed.map((name) => fraction(terms.find((term) => term.name === name)?.value)),
  fraction(score),
  fraction(reach),
  fraction(weightedScore),
  lost === undefined ? '–' : String(lost),
  percent(coverage),
]

const curveRow = (persona?: string) => {
  const { points, overall, peakEnd, coverage } = emotionCurve(kiosk, persona)
  const name = persona === undefined ? 'all' : (kiosk.personas[persona]?.title ?? '')
  return [name, ...[...points.map(({ score }) => score), overall, peakEnd?.score].map(signed), percent(coverage)]
}

describe('docs/formulas.md', () => {
  it.each([...findBottlenecks(kiosk).bottlenecks, ...findBottlenecks(kiosk, { by: 'stage' }).bottlenecks])(
    'shows the score of $place as worked out',
    (found) => {
      expect(rows).toContainEqual(bottleneckRow(found))
    },
  )

  it.each(['ann', 'bob', undefined])('shows the curve of %s as worked out', (persona) => {
    expect(rows).toContainEqual(curveRow(persona))
  })

  it.each(termNames)('shows the weight of %s', (name) => {
    expect(rows.find(([first]) => first === name)?.[2]).toBe(String(defaultWeights[name]))
  })

  it('counts the channels and switches of the example', () => {
    const { channels, switches } = channelPath(kiosk)
    expect(page).toContain(`${String(channels.length)} channels, ${String(switches.length)} switch.`)
  })

  it('would be found out in a wrong figure', () => {
    const [found] = findBottlenecks(kiosk).bottlenecks
    expect(found && rows.some((row) => row.join() === bottleneckRow(found).join())).toBe(true)
    expect(found && rows.some((row) => row.join() === bottleneckRow({ ...found, score: 0.5 }).join())).toBe(false)
  })
})
