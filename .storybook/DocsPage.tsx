import { Controls, Description, Markdown, Primary, Stories, Title } from '@storybook/addon-docs/blocks'
import type { ReactElement } from 'react'

/** A story cannot turn them on: they are the reader's own. */
const forcedColours =
  'To see forced colours beside any state: in the developer tools of Chromium, _Rendering_, _Emulate CSS media feature forced-colors_.'

/** The docs page of a component: what it is, how it looks, its props, and then its other states, each once. */
export const DocsPage = (): ReactElement => (
  <>
    <Title />
    <Description />
    <Primary />
    <Controls />
    <Stories title="Example and states" includePrimary={false} />
    <Markdown>{forcedColours}</Markdown>
  </>
)
