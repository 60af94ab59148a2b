import { useEffect, useState, type ReactElement } from 'react'
import { addStage, type Journey } from '@journeykit/core'
import type { TemplateChoice, TemplateLocale } from '@journeykit/core/templates'
import { useJourney } from '../../../binding/useJourney.ts'
import { beginFrom } from '../../../editing/beginFrom.ts'
import { AddText } from '../../EditableText/AddText.tsx'
import { useMap } from '../../JourneyMap/MapContext.ts'
import { stageCell } from '../../JourneyMap/mapGrid.ts'
import { useEditor } from '../EditorContext.ts'

interface Offered {
  readonly templates: readonly TemplateChoice[]
  readonly failed: boolean
}

/** The templates, fetched when an empty journey is edited: who edits one that is begun need not load them. */
const useTemplates = (): Offered | undefined => {
  const [offered, setOffered] = useState<Offered>()
  useEffect(() => {
    let gone = false
    import('@journeykit/core/templates').then(
      ({ templates }) => {
        if (!gone) setOffered({ templates, failed: false })
      },
      () => {
        if (!gone) setOffered({ templates: [], failed: true })
      },
    )
    return () => {
      gone = true
    }
  }, [])
  return offered
}

const languageOf = (locale: string): TemplateLocale => (locale.startsWith('ru') ? 'ru' : 'en')

const selectLocale = (journey: Journey): string => journey.locale

const Templates = (): ReactElement => {
  const { words, run, store } = useEditor()
  const { cells } = useMap()
  const locale = languageOf(useJourney(selectLocale))
  const offered = useTemplates()
  const [refusal, setRefusal] = useState<string>()
  if (!offered) return <p aria-busy="true">{words.templatesLoading}</p>
  if (offered.failed) return <p role="alert">{words.templatesFailed}</p>
  const begin = (template: TemplateChoice) => {
    const { journey } = store.getState()
    const operations = beginFrom(journey, template.create({ locale }))
    const refused = run(operations, words.done(words.startFrom(template.name[locale])))
    setRefusal(refused)
    const [first] = operations.flatMap((operation) => (operation.type === 'stage.add' ? [operation.record.id] : []))
    if (refused === undefined && first !== undefined) cells.set({ wanted: stageCell(first) })
  }
  return (
    <>
      <ul className="jk-templates">
        {offered.templates
          .filter(({ id }) => id !== 'empty')
          .map((template) => (
            <li key={template.id}>
              <button
                type="button"
                className="jk-template"
                onClick={() => {
                  begin(template)
                }}
              >
                <b>{template.name[locale]}</b>
                <small>{template.description[locale]}</small>
              </button>
            </li>
          ))}
      </ul>
      {refusal !== undefined && (
        <p className="jk-refusal" role="alert">
          {refusal}
        </p>
      )}
    </>
  )
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
      <Templates />
    </div>
  )
}
