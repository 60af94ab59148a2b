import { useState, type ReactElement } from 'react'
import { inOrder, type Journey } from '@journeykit/core'
import { useJourney } from '../../../binding/useJourney.ts'
import { showAll, type MapShow } from '../../../interaction/mapShow.ts'
import { useEditorState } from '../EditorContext.ts'
import type { EditorState } from '../editorState.ts'
import { useFullEditor } from '../FullEditor.ts'
import { filterNamed, type FilterName } from './filters.ts'

const selectLanes = (journey: Journey) => inOrder(journey, 'lane')
const selectPersonas = (journey: Journey) => inOrder(journey, 'persona')
const showOf = ({ show }: EditorState): MapShow => show

const toggled = (set: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  set.has(id) ? new Set([...set].filter((other) => other !== id)) : new Set([...set, id])

interface ChecksProps {
  readonly legend: string
  readonly of: 'hiddenLanes' | 'hiddenPersonas'
  readonly choices: readonly { readonly id: string; readonly name: string }[]
}

const Checks = ({ legend, of, choices }: ChecksProps): ReactElement => {
  const { state } = useFullEditor()
  const show = useEditorState(showOf)
  return (
    <fieldset className="jk-checks">
      <legend>{legend}</legend>
      {choices.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={!show[of].has(id)}
            onChange={() => {
              state.set({ ...state.get(), show: { ...show, [of]: toggled(show[of], id) } })
            }}
          />
          <bdi>{name}</bdi>
        </label>
      ))}
    </fieldset>
  )
}

const filterNames = ['all', 'assumed', 'unowned', 'late'] as const

const Filter = (): ReactElement => {
  const { words, state, store } = useFullEditor()
  const personas = useJourney(selectPersonas)
  const filtered = useEditorState(({ show }) => show.filter !== undefined)
  const [name, setName] = useState<FilterName>('all')
  return (
    <label className="jk-filter">
      {words.showOnly}{' '}
      <select
        value={filtered ? name : 'all'}
        onChange={({ target }) => {
          const chosen = target.value as FilterName
          setName(chosen)
          const filter = filterNamed(chosen, () => store.getState().journey)
          state.set({ ...state.get(), show: { ...state.get().show, filter } })
        }}
      >
        {filterNames.map((choice) => (
          <option key={choice} value={choice}>
            {words.showFilter[choice]}
          </option>
        ))}
        {personas.map(({ id, title }) => (
          <option key={id} value={`persona ${id}`}>
            {words.showOnlyOf(title)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Which lanes and personas are shown, and what is dimmed. It changes what is seen, not the journey. */
export const ShowChoices = (): ReactElement => {
  const { words, state } = useFullEditor()
  const lanes = useJourney(selectLanes)
  const personas = useJourney(selectPersonas)
  return (
    <>
      <Checks
        legend={words.showLanes}
        of="hiddenLanes"
        choices={lanes.map(({ id, title, role }) => ({ id, name: title ?? words.laneRole[role] }))}
      />
      {personas.length > 0 && (
        <Checks
          legend={words.showPersonas}
          of="hiddenPersonas"
          choices={personas.map(({ id, title }) => ({ id, name: title }))}
        />
      )}
      <Filter />
      <button
        type="button"
        className="jk-button"
        onClick={() => {
          state.set({ ...state.get(), show: showAll })
        }}
      >
        {words.showEverything}
      </button>
    </>
  )
}
