// @vitest-environment node
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { cafe } from '@journeykit/examples'
import { JourneyMap } from '../../index.ts'

describe('without a browser', () => {
  it('is imported and rendered where there is no window', () => {
    expect(typeof window).toBe('undefined')
    expect(typeof document).toBe('undefined')
    const html = renderToString(createElement(JourneyMap, { journey: cafe.en }))
    expect(html).toContain(cafe.en.title)
    expect(html).toContain('<table')
  })

  it('renders the same twice, so that a browser can take it over', () => {
    const once = () => renderToString(createElement(JourneyMap, { journey: cafe.ru }))
    expect(once()).toBe(once())
  })
})
