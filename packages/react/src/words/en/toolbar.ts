import type { ToolbarWords } from '../editor/toolbarWords.ts'

export const toolbar: ToolbarWords = {
  toolbar: 'Tools',
  add: 'Add…',
  newLane: (role) => `lane: ${role}`,
  newLaneTitle: (role) => `Name of the new lane (${role})`,
  show: 'Show',
  showTitle: 'Choose lanes, personas and what is not dimmed',
  showLanes: 'Lanes',
  closeSheet: 'Close',
  find: 'Find',
  findTitle: 'Find in the map',
  fit: 'Fit',
  fitTitle: 'Make the columns narrow enough to see the whole map',
  shortcuts: 'Shortcuts',
  beginTitle: 'An empty map',
  beginHint: 'Name the first stage, or start from a template. All of it can be changed and undone.',
  beginFirstStage: 'Name of the first stage',
  templatesLoading: 'Fetching the templates …',
  templatesFailed: 'The templates could not be fetched. You can begin with a stage of your own.',
  startFrom: (template) => `Start from ${template}`,
}
