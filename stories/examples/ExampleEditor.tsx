import type { ReactElement } from 'react'
import { cafe } from '@journeykit/examples'
import { Editor } from './Editor.tsx'

/** The example with a journey in it. */
export const ExampleEditor = (): ReactElement => <Editor journey={cafe.en} />
