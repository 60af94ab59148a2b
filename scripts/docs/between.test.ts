import { expect, it } from 'vitest'
import { diagram } from './architecture.mjs'
import { between } from './between.mjs'

const text = 'before\n<!-- rooms -->\n\nold\n\n<!-- /rooms -->\nafter'

it('replaces what stands between the marks, and only that', () => {
  expect(between(text, 'rooms', 'new')).toBe(text.replace('old', 'new'))
  expect(between(text, 'rooms', 'old')).toBe(text)
})

it('refuses a text without the marks', () => {
  expect(() => between('before', 'rooms', 'new')).toThrow('<!-- rooms -->')
})

it('draws every arrow of the table once', () => {
  const arrows = diagram()
    .split('\n')
    .filter((line) => line.includes('-->'))
  expect(arrows).toContain('  core_operations --> core_model')
  expect(new Set(arrows).size).toBe(arrows.length)
})
