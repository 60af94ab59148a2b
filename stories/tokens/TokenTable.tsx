import type { ReactElement, ReactNode } from 'react'
import { themeTokens, type ThemeToken } from '@journeykit/react'
import contrastCss from '../../packages/react/src/styles/contrast.css?raw'
import printCss from '../../packages/react/src/styles/print.css?raw'
import { Swatch } from './Swatch.tsx'
import { valuesIn } from './valuesIn.ts'
import './TokenTable.css'

const inPrint = valuesIn(printCss)
const [, forcedColours = ''] = contrastCss.split('(forced-colors: active)')
const inForced = valuesIn(forcedColours)

/** A colour stands on its theme's paper; a shadow falls on it. */
type Seen = ThemeToken & { readonly kind: 'color' | 'shadow' }

const isSeen = (token: ThemeToken): token is Seen => token.kind === 'color' || token.kind === 'shadow'

const Note = ({ token: { name, meaning } }: { readonly token: ThemeToken }): ReactElement => {
  const print = inPrint.get(name)
  const forced = inForced.get(name)
  return (
    <td>
      {[meaning, print && `In print ${print}.`, forced && `In forced colours ${forced}.`].filter(Boolean).join(' ')}
    </td>
  )
}

const Table = ({
  caption,
  heads,
  children,
}: {
  readonly caption: string
  readonly heads: readonly string[]
  readonly children: ReactNode
}): ReactElement => (
  <table>
    <caption>{caption}</caption>
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
)

const Name = ({ token: { name } }: { readonly token: ThemeToken }): ReactElement => (
  <th scope="row">
    <code>{name}</code>
  </th>
)

const Colours = (): ReactElement => (
  <Table caption="Colours" heads={['Property', 'Light', 'Dark', 'High contrast', 'What for']}>
    {themeTokens.filter(isSeen).map((token) => (
      <tr key={token.name}>
        <Name token={token} />
        <td>
          <Swatch theme="light" {...token} value={token.light} />
        </td>
        <td>
          <Swatch theme="dark" {...token} value={token.dark ?? token.light} />
        </td>
        <td>
          <Swatch theme="contrast" {...token} value={token.contrast?.join(' or ') ?? token.light} />
        </td>
        <Note token={token} />
      </tr>
    ))}
  </Table>
)

const Measures = (): ReactElement => (
  <Table caption="Type and measures" heads={['Property', 'Comfortable', 'Compact', 'What for']}>
    {themeTokens
      .filter((token) => !isSeen(token))
      .map((token) => (
        <tr key={token.name}>
          <Name token={token} />
          <td>
            <code>{token.light}</code>
          </td>
          <td>{token.compact !== undefined && <code>{token.compact}</code>}</td>
          <Note token={token} />
        </tr>
      ))}
  </Table>
)

/** Every custom property that a host can set, from the list that the package exports. */
export const TokenTable = (): ReactElement => (
  <div className="jk" lang="en" dir="ltr">
    <div className="jk-host">
      <div className="tokens">
        <Colours />
        <Measures />
      </div>
    </div>
  </div>
)
