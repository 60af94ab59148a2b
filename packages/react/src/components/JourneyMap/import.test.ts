// @vitest-environment node
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
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

  it('says nothing on the console when it is imported', async () => {
    vi.resetModules()
    const said = (['log', 'info', 'debug', 'warn', 'error'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation(() => undefined),
    )
    await import('../../index.ts')
    for (const spy of said) expect(spy).not.toHaveBeenCalled()
    console.info('something')
    expect(said[1]).toHaveBeenCalledOnce()
  })

  it('renders the same twice, so that a browser can take it over', () => {
    const once = () => renderToString(createElement(JourneyMap, { journey: cafe.ru }))
    expect(once()).toBe(once())
  })
})
