import { expect, it } from 'vitest'
import { notAllowed, runtimeLicences } from './licences.mjs'

it('everything that a published package brings along has a permissive licence', () => {
  const licences = runtimeLicences()
  const names = Object.keys(licences).map((key) => key.slice(0, key.lastIndexOf('@')))
  // Reaches what the dependencies depend on, so an empty answer below means something.
  expect(names).toEqual(expect.arrayContaining(['zod', 'immer', 'fractional-indexing']))
  expect(notAllowed(licences)).toEqual([])
})

it('another licence, or none, is caught', () => {
  expect(notAllowed({ 'a@1.0.0': 'MIT', 'b@1.0.0': 'GPL-3.0-only', 'c@1.0.0': 'unknown' })).toEqual([
    'b@1.0.0',
    'c@1.0.0',
  ])
})
