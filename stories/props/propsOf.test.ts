import { describe, expect, it } from 'vitest'
import { commentOf, propsOf } from './propsOf.ts'

const source = `
export interface TeaOptions extends Options {
  /** How hot; 80 when absent. */
  readonly degrees?: number
  /**
   * Green, black
   * or none.
   */
  readonly leaf: 'green' | 'black'
  readonly onPour?: (cup: Cup) => void
}

/** Pours tea. */
export const Tea = () => null
export const Cup = () => null
`

const base = `export interface Options {
  /** Over all. */
  readonly theme?: string
}`

describe('propsOf', () => {
  it('reads name, type and comment of each field, and those of the interface it extends, and nothing beyond', () => {
    expect(propsOf([source, base], 'TeaOptions')).toEqual([
      { name: 'degrees', required: false, type: 'number', description: 'How hot; 80 when absent.' },
      { name: 'leaf', required: true, type: "'green' | 'black'", description: 'Green, black or none.' },
      { name: 'onPour', required: false, type: '(cup: Cup) => void', description: '' },
      { name: 'theme', required: false, type: 'string', description: 'Over all.' },
    ])
  })

  it('leaves out what the interface leaves out of the one that it extends', () => {
    const mild = `export interface MildOptions extends Omit<TeaOptions, 'leaf' | 'onPour'> {\n  readonly milk: boolean\n}`
    expect(propsOf([mild, source, base], 'MildOptions').map(({ name }) => name)).toEqual(['milk', 'degrees', 'theme'])
  })

  it('throws where there is no such interface', () => {
    expect(() => propsOf([source], 'Tea')).toThrow('No interface Tea')
    expect(() => propsOf([source], 'TeaOptions')).toThrow('No interface Options')
  })
})

describe('commentOf', () => {
  it('reads the comment above a component', () => {
    expect(commentOf(source, 'Tea')).toBe('Pours tea.')
  })

  it('throws where there is none', () => {
    expect(() => commentOf(source, 'Cup')).toThrow('No comment above Cup')
  })
})
