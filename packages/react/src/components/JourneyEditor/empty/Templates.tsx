import { useState, type ReactElement } from 'react'
import type { Journey } from '@journeykit/core'
import { templates, type TemplateChoice, type TemplateLocale } from '@journeykit/core/templates'
import { useJourney } from '../../../binding/useJourney.ts'
import { beginFrom } from '../../../editing/beginFrom.ts'
import { useMap } from '../../JourneyMap/MapContext.ts'
import { stageCell } from '../../JourneyMap/mapGrid.ts'
import { useEditor } from '../EditorContext.ts'

const languageOf = (locale: string): TemplateLocale => (locale.startsWith('ru') ? 'ru' : 'en')

const selectLocale = (journey: Journey): string => journey.locale

/** The templates to start from, each a button. */
export const Templates = (): ReactElement => {
  const { words, run, store } = useEditor()
  const { cells } = useMap()
  const locale = languageOf(useJourney(selectLocale))
  const [refusal, setRefusal] = useState<string>()
  const begin = (template: TemplateChoice) => {
    const { journey } = store.getState()
    const operations = beginFrom(journey, template.create({ locale }))
    const label = words.startFrom(template.name[locale])
    const refused = run(operations, words.done(label), label)
    setRefusal(refused)
    const [first] = operations.flatMap((operation) => (operation.type === 'stage.add' ? [operation.record.id] : []))
    if (refused === undefined && first !== undefined) cells.set({ wanted: stageCell(first) })
  }
  return (
    <>
      <ul className="jk-templates">
        {templates
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
