import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { checkJourney, isLink, isPicture, type Journey } from '@journeykit/core'
import { cafe } from '@journeykit/examples'
import { JourneyEditor } from '../../components/JourneyEditor/JourneyEditor.tsx'
import { JourneyMap } from '../../components/JourneyMap/JourneyMap.tsx'
import { StaticJourneyMap } from '../../components/StaticJourneyMap/StaticJourneyMap.tsx'
import { views } from '../views.tsx'
import { dangersIn } from './dangers.ts'
import { batchesFor, dealt } from './dealt.ts'
import { differing, drawn } from './drawn.ts'
import { fittingStrings } from './fitting.ts'
import { naughtyStrings, ownStrings } from './hostileStrings.ts'
import { strangeLinks } from './links.ts'
import { harmlessTwin, placesOf, placesShown, telling } from './places.ts'
import { textFields } from './textFields.ts'

/** Every field takes at least as many strings in every view, a few of every attack. */
const leastBatches = 12

const journey = cafe.en
const places = placesOf(journey)

/** The journey with every address in it replaced. */
const linking = (address: string): Journey =>
  JSON.parse(
    JSON.stringify(journey, (_, value: unknown) => (isLink(value) || isPicture(value) ? address : value)),
  ) as Journey

type Drawing = (props: { readonly journey: Journey }) => ReactElement

const quiet = (): undefined => undefined

const everything: readonly { readonly name: string; readonly View: Drawing }[] = [
  { name: 'JourneyMap across', View: (props) => <JourneyMap {...props} orientation="across" /> },
  { name: 'JourneyMap down', View: (props) => <JourneyMap {...props} orientation="down" /> },
  { name: 'StaticJourneyMap', View: StaticJourneyMap },
  { name: 'JourneyEditor across', View: (props) => <JourneyEditor {...props} onChange={quiet} orientation="across" /> },
  { name: 'JourneyEditor down', View: (props) => <JourneyEditor {...props} onChange={quiet} orientation="down" /> },
  ...views,
]

/** What the view draws of a journey, after it was looked at. */
const shownBy = (View: Drawing, of: Journey, look = (_: HTMLElement): void => undefined): readonly string[] => {
  const { container, unmount } = render(<View journey={of} />)
  const lines = drawn(container)
  look(container)
  unmount()
  return lines
}

/** What is left of a text when markup is read: HTML has no nulls, and lines that end in one way only. */
const readAsMarkup = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(/\r\n?/g, '\n').replaceAll('\0', '').replaceAll('\uFFFD', ''))

const parsed = (html: string): DocumentFragment => document.createRange().createContextualFragment(html)

describe('the strings', () => {
  it('are many, each under a name of its own', () => {
    expect(ownStrings.length).toBeGreaterThanOrEqual(200)
    expect(naughtyStrings.length).toBeGreaterThan(400)
    expect(new Set(ownStrings.map(({ name }) => name)).size).toBe(ownStrings.length)
    expect(new Set(ownStrings.map(({ text }) => text)).size).toBe(ownStrings.length)
  })

  it('fill every text field that the rules of the model know, and the journey stays sound', () => {
    const filled = new Set(places.map(({ name }) => name))
    expect(textFields.map(({ name }) => name).filter((name) => !filled.has(name))).toEqual([])
    for (let batch = 0; batch < leastBatches; batch++)
      expect(checkJourney(telling(journey, dealt(places, new Set(), batch, leastBatches)))).toEqual([])
  })
})

describe('what was planted', () => {
  const plain = harmlessTwin(journey)
  const texts = dealt(places, new Set(), 0, leastBatches)

  it('markup that becomes elements is seen', () => {
    const Raw: Drawing = ({ journey: { title } }) => (
      <div
        ref={(box) => {
          box?.replaceChildren(parsed(title))
        }}
      />
    )
    const found = placesOf(journey).map(({ name }) => (name === 'journey.title' ? '<img alt=x onerror=alert(1)>' : ''))
    const lines = shownBy(Raw, telling(journey, found), (root) => {
      expect(dangersIn(root)).toEqual(['img onerror=alert(1)'])
    })
    expect(differing(lines, shownBy(Raw, plain), found)).toHaveLength(1)
  })

  it('a text that is cut, changed or put into a link is seen', () => {
    const Cut: Drawing = ({ journey: { title } }) => <p>{title.slice(0, 3)}</p>
    const Loud: Drawing = ({ journey: { title } }) => <p title={title.toUpperCase()}>x</p>
    const told = telling(journey, texts)
    for (const View of [Cut, Loud]) expect(differing(shownBy(View, told), shownBy(View, plain), texts)).toHaveLength(1)
    const link = parsed('<a href="javascript:alert(1)">x</a>')
    expect(dangersIn(link)).toEqual(['a href=javascript:alert(1)'])
  })
})

describe.each(everything)('$name', ({ View }) => {
  const twin = shownBy(View, harmlessTwin(journey))
  const shown = placesShown(twin)
  const batches = Math.max(leastBatches, batchesFor(places, shown))
  const dealing = (batch: number) => dealt(places, shown, batch, batches)

  it('shows every string as it is, and draws no part more or less for it', { timeout: 60_000 }, () => {
    const seen = new Set<string>()
    for (let batch = 0; batch < batches; batch++) {
      const texts = dealing(batch)
      const found = shownBy(View, telling(journey, texts), (root) => {
        expect(dangersIn(root)).toEqual([])
      })
      expect(differing(found, twin, texts)).toEqual([])
      for (const place of shown) seen.add(texts[place] ?? '')
    }
    const lengths = new Set([...shown].map((place) => places[place]?.max ?? 0))
    const unseen = fittingStrings(Math.max(...lengths)).filter(({ text }) => !seen.has(text))
    expect(unseen.map(({ name }) => name)).toEqual([])
  })

  it('isolates every text in the direction of its own', () => {
    const { container, unmount } = render(<View journey={harmlessTwin(journey)} />)
    const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT)
    const loose: string[] = []
    // What is only for listening has no direction to be seen.
    while (walker.nextNode()) {
      const { nodeValue, parentElement } = walker.currentNode
      const isolated =
        /\u2068[^\u2068\u2069]*w\d+q/.test(nodeValue ?? '') || parentElement?.closest('bdi, title, .jk-hidden')
      if (/w\d+q/.test(nodeValue ?? '') && !isolated) loose.push(nodeValue ?? '')
    }
    unmount()
    expect(loose).toEqual([])
  })

  it('takes strange addresses of pictures for addresses and nothing more', () => {
    const sources = (root: ParentNode) => [...root.querySelectorAll('[src]')].map((one) => one.getAttribute('src'))
    const pictured = twin.some((line) => line.startsWith('@src='))
    for (const { text } of pictured ? strangeLinks.filter(({ text }) => isPicture(text)) : [])
      shownBy(View, linking(text), (root) => {
        expect(dangersIn(root)).toEqual([])
        expect(new Set(sources(root))).toEqual(new Set([text]))
      })
  })

  it('shows the same when the server draws it', { timeout: 60_000 }, () => {
    const fromServer = (of: Journey) => readAsMarkup(drawn(parsed(renderToString(<View journey={of} />))))
    for (const batch of [0, 1]) {
      const texts = dealing(batch)
      const found = fromServer(telling(journey, texts))
      expect(differing(found, fromServer(harmlessTwin(journey)), readAsMarkup(texts))).toEqual([])
    }
  })
})
