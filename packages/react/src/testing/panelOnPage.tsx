import { act, render, screen, type RenderResult } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { createJourneyStore, type Journey, type JourneyStore, type RecordRef } from '@journeykit/core'
import { cafe } from '@journeykit/examples'
import { SourceContext, useSourceOf } from '../binding/SourceContext.ts'
import { Announcer } from '../components/Announcer/Announcer.tsx'
import { useAnnounce } from '../components/Announcer/AnnouncerContext.ts'
import { EditorContext, type Editor } from '../components/JourneyEditor/EditorContext.ts'
import type { PanelName } from '../components/JourneyEditor/editorState.ts'
import { loadLater } from '../components/JourneyEditor/later/loadLater.ts'
import { loadDetails } from '../components/JourneyEditor/panels/DetailsPart.tsx'
import { fetchOnce } from '../components/JourneyEditor/panels/useLoaded.ts'
import { EditorPanel } from '../components/JourneyEditor/panels/EditorPanel.tsx'
import { openPanel } from '../components/JourneyEditor/panels/openPanel.ts'
import type { Permission } from '../components/JourneyEditor/permission.ts'
import { useEditorOf } from '../components/JourneyEditor/useEditorOf.ts'
import { RevealContext, type Reveal } from '../components/JourneyEditor/useReveal.ts'
import { enEditor } from '../words/en.editor.ts'
import type { EditorWords } from '../words/editor/editorWords.ts'

/** The panel and its forms are fetched when they are first asked for; tests of what is in them need not wait each time. */
export const fetchPanel = async ({ later }: Pick<EditorWords, 'later'>): Promise<void> => {
  await fetchOnce(loadLater(later))
  await fetchOnce(loadDetails(later))
}

await fetchPanel(enEditor)

/** What differs from the usual. */
export interface PanelOptions {
  readonly words?: EditorWords
  readonly reveal?: Reveal
  readonly can?: Permission
  readonly panel?: PanelName
}

/** A panel without a map, and the hands of somebody who uses it. */
export interface PanelOnPage extends RenderResult {
  readonly user: UserEvent
  readonly store: JourneyStore
  readonly editor: Editor
  readonly select: (...records: readonly RecordRef[]) => void
  readonly open: (panel: PanelName | undefined, enter?: boolean) => void
  readonly panel: () => HTMLElement
  readonly journey: () => Journey
}

const nowhere: Reveal = () => false

/** Puts a panel on the page, the details of the café unless something else is said, with a button before it. */
export const panelOnPage = (journey: Journey = cafe.en, options: PanelOptions = {}): PanelOnPage => {
  const store = createJourneyStore(journey)
  const held: { editor?: Editor } = {}
  const Page = (): ReactElement => {
    const source = useSourceOf({ store })
    const editor = useEditorOf({ store, words: options.words ?? enEditor, can: options.can, announce: useAnnounce() })
    return (
      <SourceContext.Provider value={source}>
        <EditorContext.Provider value={editor}>
          <RevealContext.Provider value={options.reveal ?? nowhere}>
            <div className="jk jk-map jk-editor" lang="en">
              <button
                type="button"
                onClick={() => {
                  held.editor = editor
                }}
              >
                before
              </button>
              <EditorPanel />
            </div>
          </RevealContext.Provider>
        </EditorContext.Provider>
      </SourceContext.Provider>
    )
  }
  const page = render(
    <Announcer>
      <Page />
    </Announcer>,
  )
  act(() => {
    screen.getByRole('button', { name: 'before' }).click()
  })
  const { editor } = held
  if (!editor) throw new Error('The page has no editor.')
  const open = (panel: PanelName | undefined, enter = false): void => {
    act(() => {
      if (panel) openPanel(editor.state, panel, enter)
      else editor.state.set({ ...editor.state.get(), panel: undefined })
    })
  }
  open(options.panel ?? 'details')
  return {
    ...page,
    user: userEvent.setup(),
    store,
    editor,
    open,
    select(...records) {
      act(() => {
        editor.selection.set(records)
      })
    },
    panel: () => screen.getByRole('complementary'),
    journey: () => store.getState().journey,
  }
}

/** The group of fields of this name. */
export const groupOf = (name: string): HTMLElement => screen.getByRole('group', { name })
