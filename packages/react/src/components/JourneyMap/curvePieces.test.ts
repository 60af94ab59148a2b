import { describe, expect, it } from 'vitest'
import { columnsOf } from '@journeykit/core'
import { cafe } from '@journeykit/examples'
import { curvePieces } from './curvePieces.ts'
import { mapColumns } from './mapColumns.ts'

const folded = (...ids: readonly string[]) => mapColumns(cafe.en, new Set(ids))

describe('the pieces of the curves', () => {
  it('are one where all columns are as wide as each other', () => {
    const columns = columnsOf(cafe.en)
    expect(curvePieces(columns, 0, columns.length)).toEqual([{ start: 0, end: columns.length }])
    expect(curvePieces(columns, 2, 5)).toEqual([{ start: 2, end: 5 }])
    expect(curvePieces([], 0, 0)).toEqual([])
  })

  it('part at a folded stage, which is one of its own, and cover every column once', () => {
    const columns = folded('purchase', 'awareness')
    const at = columns.findIndex(({ stage }) => stage === 'purchase')
    const pieces = curvePieces(columns, 0, columns.length)
    expect(pieces).toEqual([
      { start: 0, end: 1 },
      { start: 1, end: at },
      { start: at, end: at + 1 },
      { start: at + 1, end: columns.length },
    ])
  })
})
