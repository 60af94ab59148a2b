import { describe, expect, it } from 'vitest'
import { isColour, tokensOf } from './tokensOf.ts'

const css = `
/* About the file. */
.jk {
  --jk-paper: #fff;
  /* How wide. */
  --jk-column: 136px;
  --jk-paper: #000;
  color: var(--jk-paper);
}
`

describe('tokensOf', () => {
  it('reads each property once, by its first value, with the comment above it', () => {
    expect(tokensOf(css)).toEqual([
      { name: '--jk-paper', value: '#fff', note: '' },
      { name: '--jk-column', value: '136px', note: 'How wide.' },
    ])
  })

  it('reads nothing from a stylesheet that only uses properties', () => {
    expect(tokensOf('.jk { color: var(--jk-ink); }')).toEqual([])
  })
})

describe('isColour', () => {
  it('knows colours from measures', () => {
    expect(['#fff', 'rgb(0 0 0 / 8%)', '7px', 'none', '0 1px 2px #000'].map((value) => isColour({ value }))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
