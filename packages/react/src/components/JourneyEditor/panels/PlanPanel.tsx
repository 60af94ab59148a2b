import type { ReactElement } from 'react'
import { useView } from '../../View/ViewContext.ts'
import { useEditor } from '../EditorContext.ts'
import { LoadingPart } from './LoadingPart.tsx'
import { loadPlan } from './reportLoads.ts'
import { useLoaded } from './useLoaded.ts'

/** The solutions of the map as a plan. */
export const PlanPanel = (): ReactElement => {
  const { store, words } = useEditor()
  const { headingLevel } = useView()
  const loaded = useLoaded(loadPlan(words.reports))
  if (loaded.state !== 'ready') return <LoadingPart name={words.panelName.plan} loaded={loaded} />
  const { View, words: reportWords } = loaded.value
  return <View store={store} words={reportWords} headingLevel={headingLevel} />
}
