import { describe, expect, it } from 'vitest'
import { valuesIn } from './valuesIn.ts'

describe('valuesIn', () => {
  it('reads each property once, by its first value', () => {
    const css =
      '.jk { --jk-paper: #fff; /* How wide. */ --jk-column: 136px; --jk-paper: #000; color: var(--jk-paper); }'
    expect([...valuesIn(css)]).toEqual([
      ['--jk-paper', '#fff'],
      ['--jk-column', '136px'],
    ])
  })

  it('reads nothing from a stylesheet that only uses properties', () => {
    expect([...valuesIn('.jk { color: var(--jk-ink); }')]).toEqual([])
  })
})
