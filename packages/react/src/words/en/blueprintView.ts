import { enShown as core } from '@journeykit/core'
import type { BlueprintViewWords } from '../report/blueprintViewWords.ts'

export const blueprintView: BlueprintViewWords = {
  blueprintView: 'Service blueprint',
  blueprintEvidence: 'Physical evidence',
  blueprintPart: {
    actions: 'Customer actions',
    frontstage: 'Frontstage',
    backstage: 'Backstage',
    support: 'Support processes',
  },
  nothingDescribed: 'nothing described',
  partUndescribed: 'Nothing is described here yet.',
  nothingBehind: (places, more) =>
    `Customers are met, and nothing is described behind the line of visibility: ${core.list([...places, ...(more > 0 ? [`${core.number(more)} more`] : [])])}.`,
  partsMissing: (parts) => `The map has no lane for: ${parts.join('; ')}.`,
  departmentHandOffs: 'From department to department',
  blueprintNone: 'There is nothing to draw a blueprint of yet.',
  blueprintNoneHint:
    'It shows what customers do, whom they meet, and what is done behind: stages, steps, and lanes for each of these.',
}
