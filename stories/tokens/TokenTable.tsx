import type { ReactElement } from 'react'
import contrastCss from '../../packages/react/src/styles/contrast.css?raw'
import darkCss from '../../packages/react/src/styles/dark.css?raw'
import printCss from '../../packages/react/src/styles/print.css?raw'
import tokensCss from '../../packages/react/src/styles/tokens.css?raw'
import { Swatch } from './Swatch.tsx'
import { isColour, tokensOf, type Token } from './tokensOf.ts'
import './TokenTable.css'

const light = tokensOf(tokensCss)
const valuesOf = (css: string): ReadonlyMap<string, string> =>
  new Map(tokensOf(css).map(({ name, value }) => [name, value]))
const dark = valuesOf(darkCss)
const inPrint = valuesOf(printCss)
const [moreContrast = '', forcedColours = ''] = contrastCss.split('(forced-colors: active)')
const inContrast = valuesOf(moreContrast)
const inForced = valuesOf(forcedColours)

/** A colour stands on its theme's paper; a shadow falls on it. */
const isSeen = (token: Token): boolean => isColour(token) || token.name === '--jk-shadow'

const Note = ({ token: { name, note } }: { readonly token: Token }): ReactElement => {
  const print = inPrint.get(name)
  const contrast = inContrast.get(name)
  const forced = inForced.get(name)
  const notes = [
    note,
    print && `In print ${print}.`,
    contrast && `With more contrast ${contrast}.`,
    forced && `In forced colours ${forced}.`,
  ].filter(Boolean)
  return <td>{notes.join(' ')}</td>
}

const Colours = (): ReactElement => (
  <table>
    <caption>Colours</caption>
    <thead>
      <tr>
        <th scope="col">Property</th>
        <th scope="col">Light</th>
        <th scope="col">Dark</th>
        <th scope="col">Elsewhere</th>
      </tr>
    </thead>
    <tbody>
      {light.filter(isSeen).map((token) => (
        <tr key={token.name}>
          <th scope="row">
            <code>{token.name}</code>
          </th>
          <td>
            <Swatch theme="light" name={token.name} value={token.value} />
          </td>
          <td>
            <Swatch theme="dark" name={token.name} value={dark.get(token.name) ?? token.value} />
          </td>
          <Note token={token} />
        </tr>
      ))}
    </tbody>
  </table>
)

const Measures = (): ReactElement => (
  <table>
    <caption>Type and measures</caption>
    <thead>
      <tr>
        <th scope="col">Property</th>
        <th scope="col">Value</th>
        <th scope="col">What for</th>
      </tr>
    </thead>
    <tbody>
      {light
        .filter((token) => !isSeen(token))
        .map((token) => (
          <tr key={token.name}>
            <th scope="row">
              <code>{token.name}</code>
            </th>
            <td>
              <code>{token.value}</code>
            </td>
            <Note token={token} />
          </tr>
        ))}
    </tbody>
  </table>
)

/** Every custom property that a host can set, read from the stylesheets themselves. */
export const TokenTable = (): ReactElement => (
  <div className="jk tokens" lang="en" dir="ltr">
    <Colours />
    <Measures />
  </div>
)
