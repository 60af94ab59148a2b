import { useMemo, useState } from 'react'
import type { Change, JourneyStore, Operation, Refusal } from '@journeykit/core'
import { selectionOf } from '../../interaction/selection.ts'
import { createValueStore, type ValueStore } from '../../interaction/valueStore.ts'
import type { EditorWords } from '../../words/editor/editorWords.ts'
import type { Announce } from '../Announcer/AnnouncerContext.ts'
import { changeLabel } from '../JourneyMap/changeLabel.ts'
import type { Editor } from './EditorContext.ts'
import { firstState, type EditorState } from './editorState.ts'
import { loadLater } from './later/loadLater.ts'
import { fetchedBy } from './panels/useLoaded.ts'
import { denialOf, type Permission } from './permission.ts'

/** What an editor is made over. */
export interface EditorOf {
  readonly store: JourneyStore
  readonly words: EditorWords
  readonly can: Permission | undefined
  readonly announce: Announce
}

/** Does all of it as one step, or none of it. */
const doAll = (
  store: JourneyStore,
  operations: readonly Operation[],
  label: string | undefined,
): Refusal | undefined => {
  const [first, ...more] = operations
  if (!first) return undefined
  if (more.length === 0) return store.dispatch(first)
  let refusal: Refusal | undefined
  store.transact(label ?? first.type, (abandon) => {
    refusal = operations.map((operation) => store.dispatch(operation)).find((refused) => refused !== undefined)
    if (refusal) abandon()
  })
  return refusal
}

const isList = (operations: Operation | readonly Operation[]): operations is readonly Operation[] =>
  Array.isArray(operations)

const running = (
  { store, words, can, announce }: EditorOf,
  state: ValueStore<EditorState>,
): Pick<Editor, 'run' | 'refusalOf'> => {
  const denial = (operation: Operation) => denialOf(can, operation, words.notPermitted)
  const sentence = (refusal: Refusal | undefined) =>
    refusal &&
    (fetchedBy(loadLater(words.later))?.value.words.refusal(refusal, store.getState().journey) ?? words.refusedWait)
  const done = (operations: readonly Operation[], label: string | undefined): string | undefined => {
    const refusal = doAll(store, operations, label)
    const said = sentence(refusal)
    if (said === words.refusedWait) state.set({ ...state.get(), owed: refusal })
    return said
  }
  return {
    run(operations, said, label) {
      const list = isList(operations) ? operations : [operations]
      const refused = list.map(denial).find((why) => why !== undefined) ?? done(list, label)
      if (refused !== undefined) return refused
      const [first] = list
      if (first) announce(said ?? words.announceDone(words.operation(first.type)))
      return undefined
    },
    refusalOf: (operation) => denial(operation) ?? sentence(store.refusalOf(operation)),
  }
}

const walking = ({ store, words, announce }: EditorOf): Pick<Editor, 'undo' | 'redo'> => {
  const say = (change: Change | undefined, saying: (label: string) => string) => {
    if (change) announce(saying(changeLabel(change.label, words)))
  }
  return {
    undo() {
      say(store.undo(), words.announceUndone)
    },
    redo() {
      say(store.redo(), words.announceRedone)
    },
  }
}

/** The editor for a store, the same as long as the store, the words and the permissions are. */
export const useEditorOf = ({ store, words, can, announce }: EditorOf): Editor => {
  const [state] = useState(() => createValueStore(firstState))
  return useMemo(() => {
    const of = { store, words, can, announce }
    return { store, words, state, selection: selectionOf(store), ...running(of, state), ...walking(of) }
  }, [store, words, can, announce, state])
}
