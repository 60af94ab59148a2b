import { useCallback, type ReactElement } from 'react'
import type { Fix, RecordRef } from '@journeykit/core'
import { selectOnly } from '../../../interaction/selection.ts'
import { useView } from '../../View/ViewContext.ts'
import { useEditor } from '../EditorContext.ts'
import { useReveal } from '../useReveal.ts'
import { LoadingPart } from './LoadingPart.tsx'
import { openPanel } from './openPanel.ts'
import { loadFindings } from './reportLoads.ts'
import { useLoaded } from './useLoaded.ts'

/** What is wrong with the journey. A place leads to where it stands on the map; a fix is one step of undo. */
export const FindingsPanel = (): ReactElement => {
  const { store, words, selection, state, run } = useEditor()
  const { headingLevel } = useView()
  const reveal = useReveal()
  const loaded = useLoaded(loadFindings(words.reports))
  const onSelect = useCallback(
    (place: RecordRef) => {
      selectOnly(selection, place)
      // What the map does not show, a persona or a piece of evidence, is seen in its details.
      if (!reveal(place, true)) openPanel(state, 'details', true)
    },
    [selection, state, reveal],
  )
  const onFix = useCallback(
    ({ operations }: Fix, label: string) => run(operations, words.announceDone(label), label),
    [run, words],
  )
  if (loaded.state !== 'ready') return <LoadingPart name={words.panelName.findings} loaded={loaded} />
  const { View, words: reportWords } = loaded.value
  return <View store={store} words={reportWords} headingLevel={headingLevel} onSelect={onSelect} onFix={onFix} />
}
