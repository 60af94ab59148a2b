import { describe, expect, it } from 'vitest'
import { isLink, isPicture } from './url.ts'

describe('isLink', () => {
  it.each(['https://example.org/a?b=c#d', 'http://localhost:8080', 'mailto:ada@example.org', 'HTTPS://EXAMPLE.ORG'])(
    'follows %s',
    (address) => {
      expect(isLink(address)).toBe(true)
    },
  )

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    '//example.org',
    '/a/b',
    'example.org',
    '',
    7,
    null,
  ])('does not follow %j', (address) => {
    expect(isLink(address)).toBe(false)
  })
})

describe('isPicture', () => {
  it.each(['https://example.org/ada.png', 'http://example.org/a', 'data:image/png;base64,iVBORw0KGgo='])(
    'shows %s',
    (address) => {
      expect(isPicture(address)).toBe(true)
    },
  )

  it.each([
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:image/png,plain',
    'data:image/png;base64,"><script>',
    'data:text/html;base64,PHN2Zz4=',
    'mailto:ada@example.org',
    'javascript:alert(1)',
    'ada.png',
    null,
  ])('does not show %j', (address) => {
    expect(isPicture(address)).toBe(false)
  })
})
