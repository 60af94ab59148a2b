import type { MenuItem } from '../../Menu/MenuItem.ts'
import { capital } from '../../../words/capital.ts'
import type { NewRecord, NewRecords } from './newRecords.ts'

/** The lines of the menu of what can be added; what has to be chosen first among several has a list of its own. */
export const addItems = (
  choices: readonly (NewRecord | NewRecords)[],
  onChoose: (choice: NewRecord) => void,
): readonly MenuItem[] =>
  choices.map((choice) => ({
    key: choice.key,
    text: capital(choice.name),
    ...('choices' in choice
      ? { items: () => addItems(choice.choices, onChoose) }
      : {
          choose() {
            onChoose(choice)
            return undefined
          },
        }),
  }))
