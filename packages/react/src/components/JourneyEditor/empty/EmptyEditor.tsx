import type { ReactElement } from 'react'
import { addStage } from '@journeykit/core'
import { AddText } from '../../EditableText/AddText.tsx'
import { stageCell } from '../../JourneyMap/mapGrid.ts'
import { useEditor } from '../EditorContext.ts'
import { useLoaded } from '../panels/useLoaded.ts'

/** The templates are fetched when an empty journey is edited: who edits one that is begun need not load them. */
const loadTemplates = (): Promise<{ readonly Templates: () => ReactElement }> => import('./Templates.tsx')

const TemplatesPart = (): ReactElement => {
  const { words } = useEditor()
  const loaded = useLoaded(loadTemplates)
  if (loaded.state === 'ready') return <loaded.value.Templates />
  if (loaded.state === 'loading') return <p aria-busy="true">{words.templatesLoading}</p>
  return <p role="alert">{words.templatesFailed}</p>
}

/** Where there is no stage yet: a field for the first one, and templates to start from. */
export const EmptyEditor = (): ReactElement => {
  const { words, run } = useEditor()
  return (
    <div className="jk-empty">
      <p>
        <b>{words.beginTitle}</b>
      </p>
      <p>{words.beginHint}</p>
      <AddText
        name="first stage"
        action={words.addStage}
        caption={words.addStage}
        label={words.beginFirstStage}
        onAdd={(title) => {
          const operation = addStage({ title })
          const refusal = run(operation)
          return refusal === undefined ? { cell: stageCell(operation.record.id) } : { refusal }
        }}
      />
      <TemplatesPart />
    </div>
  )
}
