// Prints, as JSON, how long the server takes to render a map of 1,000 touchpoints, and joining the same strings.
import { hugeJourney } from '@journeykit/examples'
import { JourneyMap } from '@journeykit/react'
import { StaticJourneyMap } from '@journeykit/react/static'
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { cpuTime } from './cpuTime.ts'

const journey = hugeJourney()

/** A piece of the HTML: a tag as it stands, or a text that has to be made safe. */
type Piece = { readonly tag: string } | { readonly text: string }

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

const read = (html: string): string =>
  html.replace(/&(?:#x([0-9a-f]+)|([a-z]+));/gu, (whole, hex: string | undefined, name: string | undefined) =>
    hex === undefined ? (named[name ?? ''] ?? whole) : String.fromCodePoint(parseInt(hex, 16)),
  )

const piecesOf = (html: string): readonly Piece[] =>
  html.split(/(<[^>]*>)/u).flatMap((part): readonly Piece[] => {
    if (part === '') return []
    return [part.startsWith('<') ? { tag: part } : { text: read(part) }]
  })

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}

const escaped = (text: string): string =>
  /[&<>"']/u.test(text) ? text.replace(/[&<>"']/gu, (sign) => escapes[sign] ?? '') : text

const joined = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ('tag' in piece ? piece.tag : escaped(piece.text))).join('')

const measured = (element: ReactElement, render: (element: ReactElement) => string): object => {
  const html = render(element)
  const pieces = piecesOf(html)
  if (joined(pieces) !== html) throw new Error('The pieces do not come to the same HTML.')
  const nothing = (): undefined => undefined
  return {
    bytes: Buffer.byteLength(html),
    pieces: pieces.length,
    render: cpuTime(nothing, () => render(element)),
    join: cpuTime(nothing, () => joined(pieces)),
  }
}

process.stdout.write(
  JSON.stringify({
    journeyMap: measured(createElement(JourneyMap, { journey }), renderToString),
    staticMap: measured(createElement(StaticJourneyMap, { journey }), renderToStaticMarkup),
  }),
)
