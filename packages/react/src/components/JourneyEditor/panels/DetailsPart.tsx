import type { ReactElement } from 'react'
import { LoadingPart } from './LoadingPart.tsx'
import { useLoaded } from './useLoaded.ts'

/** Forms of all kinds weigh; they are fetched when the first one is asked for. */
export const loadDetails = (): Promise<{ readonly DetailsPanel: () => ReactElement }> =>
  import('../details/DetailsPanel.tsx')

/** All fields of what is selected. */
export const DetailsPart = (): ReactElement => {
  const loaded = useLoaded(loadDetails)
  return loaded.state === 'ready' ? <loaded.value.DetailsPanel /> : <LoadingPart panel="details" loaded={loaded} />
}
