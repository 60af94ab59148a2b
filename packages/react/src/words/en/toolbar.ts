import type { ToolbarWords } from '../editor/toolbarWords.ts'

export const toolbar: ToolbarWords = {
  toolbar: 'Toolbar',
}
