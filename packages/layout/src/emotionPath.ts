import { monotone, type Cubic } from './monotone.ts'
import { rounded, type Point } from './point.ts'
import { runsOf } from './runs.ts'

const written = ({ x, y }: Point): string => `${String(rounded(x))},${String(rounded(y))}`

const stroke = (cubics: readonly Cubic[]): string => {
  const [first] = cubics
  if (!first) return ''
  const curves = cubics.map(({ control1, control2, to }) => `C${[control1, control2, to].map(written).join()}`)
  return `M${written(first.from)}${curves.join('')}`
}

const turned = ({ x, y }: Point): Point => ({ x: y, y: x })

const turnedCubic = ({ from, control1, control2, to }: Cubic): Cubic => ({
  from: turned(from),
  control1: turned(control1),
  control2: turned(control2),
  to: turned(to),
})

/**
 * The SVG path of an emotion curve through its points in order, undefined for a gap. Monotone cubic between scored
 * points, so it never rises above or falls below the data; broken at gaps; a lone point gives no line.
 */
export const emotionPath = (points: readonly (Point | undefined)[], run: 'across' | 'down' = 'across'): string =>
  runsOf(points)
    .map((scored) => (run === 'across' ? monotone(scored) : monotone(scored.map(turned)).map(turnedCubic)))
    .map(stroke)
    .join('')
