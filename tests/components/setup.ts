import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

// Where nothing is laid out there is nowhere to scroll to and nothing to drag, and jsdom has no such functions. On a
// server there is no element.
if (typeof Element !== 'undefined') {
  Element.prototype.scrollIntoView = () => undefined
  Element.prototype.setPointerCapture = () => undefined
}

/**
 * A component that says something on the console fails its test: React's warnings (missing keys, bad nesting,
 * hydration, act) are faults, and a library must keep its host's console clean.
 */
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})

afterEach(() => {
  cleanup()
  const said = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls]
  vi.restoreAllMocks()
  expect(said, 'the console was written to').toEqual([])
})
