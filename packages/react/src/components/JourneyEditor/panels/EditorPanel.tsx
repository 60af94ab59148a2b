import type { ReactElement } from 'react'

/** The panel beside the map that is open. */
export const EditorPanel = (): ReactElement | null => null
