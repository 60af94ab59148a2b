import { describe, expect, it } from 'vitest'
import { arabic, cafe } from '@journeykit/examples'
import { journeyNamed } from '../journeys/journeyNamed.ts'
import { editorWordsOf } from './editorWordsOf.ts'
import { hostOf } from './HostContext.ts'

describe('the page around a story', () => {
  it.each(['en', 'ru', 'de', 'ar'] as const)('speaks %s, in views and in the editor', (locale) => {
    const { language, words } = hostOf({ locale })
    expect([language, words.language, editorWordsOf(language).language]).toEqual([locale, locale, locale])
  })

  it('speaks English where the toolbar has no choice of ours', () => {
    for (const locale of [undefined, 'xx', 'constructor', 7]) expect(hostOf({ locale }).language).toBe('en')
  })

  it('runs from the right in Arabic, unless the toolbar says otherwise', () => {
    expect(hostOf({ locale: 'ar' }).dir).toBe('rtl')
    expect(hostOf({ locale: 'ar', direction: 'ltr' }).dir).toBe('ltr')
    expect(hostOf({ locale: 'de' }).dir).toBeUndefined()
    expect(hostOf({ locale: 'de', direction: 'rtl' }).dir).toBe('rtl')
  })

  it('shows examples in the nearest language that they are written in', () => {
    expect(journeyNamed('cafe', 'de')).toBe(cafe.en)
    expect(journeyNamed('cafe', 'ru')).toBe(cafe.ru)
    expect(journeyNamed('cafe', 'ar')).toBe(arabic)
  })
})
