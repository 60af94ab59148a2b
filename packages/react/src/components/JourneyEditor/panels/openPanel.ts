import type { ValueStore } from '../../../interaction/valueStore.ts'
import type { EditorState, PanelName } from '../editorState.ts'

/**
 * Opens a panel, or shows another one.
 * @param enter true where a key asked for it, which leads into the panel; otherwise the focus stays where it is
 */
export const openPanel = (state: ValueStore<EditorState>, panel: PanelName, enter = false): void => {
  state.set({ ...state.get(), panel, entering: enter })
}
