import { Controls, Description, Primary, Stories, Title } from '@storybook/addon-docs/blocks'
import type { ReactElement } from 'react'

/** The docs page of a component: what it is, how it looks, its props, and then its other states, each once. */
export const DocsPage = (): ReactElement => (
  <>
    <Title />
    <Description />
    <Primary />
    <Controls />
    <Stories title="Example and states" includePrimary={false} />
  </>
)
