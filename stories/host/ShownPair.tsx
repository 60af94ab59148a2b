import type { ReactElement } from 'react'
import type { Journey } from '@journeykit/core'
import { pairNamed, type PairName } from '../journeys/pairNamed.ts'
import { useHost } from './HostContext.ts'
import type { ShownProps } from './Shown.tsx'

interface Props {
  readonly pair: PairName
  readonly children: (shown: Omit<ShownProps, 'journey' | 'store'> & ShownPairInput) => ReactElement
}

interface ShownPairInput {
  readonly before: Journey
  readonly journey: Journey
}

/** Hands two versions of this name to a component, in the toolbar's language and direction. */
export const ShownPair = ({ pair, children }: Props): ReactElement => {
  const { language, words, dir } = useHost()
  const { before, after } = pairNamed(pair, language)
  return children({ before, journey: after, words, ...(dir && { dir }) })
}
