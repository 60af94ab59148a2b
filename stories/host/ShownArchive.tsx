import type { ReactElement } from 'react'
import type { JourneyArchive } from '@journeykit/core'
import { archiveNamed, type ArchiveName } from '../journeys/archiveNamed.ts'
import { useHost } from './HostContext.ts'
import type { ShownProps } from './Shown.tsx'

interface Props {
  readonly archive: ArchiveName
  readonly children: (
    shown: Omit<ShownProps, 'journey' | 'store'> & { readonly archive: JourneyArchive },
  ) => ReactElement
}

/** Hands the archive of this name to a component, in the toolbar's language and direction. */
export const ShownArchive = ({ archive, children }: Props): ReactElement => {
  const { language, words, dir } = useHost()
  return children({ archive: archiveNamed(archive, language), words, ...(dir && { dir }) })
}
