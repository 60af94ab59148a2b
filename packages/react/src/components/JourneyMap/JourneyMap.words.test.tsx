import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createJourney, createJourneyStore, type Journey } from '@journeykit/core'
import { cafe } from '@journeykit/examples'
import { bracketed, unbracketed } from '../../testing/bracketed.ts'
import { en } from '../../words/en.ts'
import { ru } from '../../words/ru.ts'
import { JourneyMap, type JourneyMapProps } from './JourneyMap.tsx'

const attributes = ['aria-label', 'title', 'aria-valuetext', 'aria-description', 'placeholder', 'alt']

/** Everything that a map says: its texts, and what its attributes say. */
const sayings = (props: JourneyMapProps): readonly string[] => {
  const { container, unmount } = render(<JourneyMap {...props} />)
  const texts: string[] = []
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
  const named = attributes.flatMap((name) =>
    [...container.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  )
  unmount()
  return [...texts, ...named]
}

/** The journey's own texts, which no words object brackets. */
const writtenBy = (journey: Journey): ReadonlySet<string> => {
  const written = new Set<string>()
  JSON.stringify(journey, (_, value: unknown) => {
    if (typeof value === 'string') written.add(value)
    return value
  })
  for (const { summary = '' } of Object.values(journey.personas)) written.add(`, ${summary}`)
  return written
}

/** A text without the isolated pieces that people wrote: what is left is ours. */
const withoutWritten = (text: string, written: ReadonlySet<string>): string =>
  text.replace(/\u2068([^\u2066-\u2069]*)\u2069/g, (_, piece: string) => (written.has(piece) ? '' : piece))

const hardCoded = (props: JourneyMapProps, journey: Journey): readonly string[] => {
  const written = writtenBy(journey)
  const said = sayings(props).map((text) => withoutWritten(text, written))
  return said.filter((text) => !written.has(text) && unbracketed(text, written))
}

const words = bracketed(en)
const tea = createJourney({ id: 'tea', title: 'Tea' })

describe('nothing that a map says is hard-coded', () => {
  const cases: readonly [string, JourneyMapProps, Journey][] = [
    ['read', { journey: cafe.en, words }, cafe.en],
    ['read, running down', { journey: cafe.en, words, orientation: 'down' }, cafe.en],
    ['edited', { store: createJourneyStore(cafe.en), words }, cafe.en],
    ['edited, running down', { store: createJourneyStore(cafe.en), words, orientation: 'down' }, cafe.en],
    ['empty and read', { journey: tea, words }, tea],
    ['empty and followed', { store: createJourneyStore(tea), words }, tea],
  ]
  for (const [name, props, journey] of cases)
    it(`while it is ${name}`, () => {
      expect(hardCoded(props, journey)).toEqual([])
    })

  it('would be seen if it were', () => {
    const found = hardCoded({ journey: cafe.en, words: { ...words, map: 'Customer journey map' } }, cafe.en)
    expect(new Set(found)).toEqual(new Set(['Customer journey map']))
  })

  it('takes a single sentence from the host', () => {
    render(<JourneyMap journey={tea} words={{ ...en, emptyTitle: 'Nothing here' }} />)
    expect(screen.getByText('Nothing here')).toBeVisible()
  })
})

describe('the language of what a map says', () => {
  it('is that of the words for the map, and that of the journey for what people wrote', () => {
    const { container } = render(<JourneyMap journey={cafe.en} words={ru} />)
    const languageOf = (text: string) => screen.getAllByText(text)[0]?.closest('[lang]')?.getAttribute('lang')
    expect(container.querySelector('section')).toHaveAttribute('lang', 'ru')
    expect(languageOf('Interest')).toBe('en')
    expect(languageOf('Menu with photos')).toBe('en')
    expect(languageOf(cafe.en.title)).toBe('en')
    expect(languageOf(ru.laneRole.barriers)).toBe('ru')
    expect(languageOf(ru.experience)).toBe('ru')
    expect(container.querySelector('.jk-personas bdi')?.closest('[lang]')).toHaveAttribute('lang', 'en')
  })
})
