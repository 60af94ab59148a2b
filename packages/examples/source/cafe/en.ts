import * as action from './en/action.ts'
import * as feelings from './en/feelings.ts'
import * as path from './en/path.ts'
import * as people from './en/people.ts'

type CafeWords = typeof people &
  typeof path &
  typeof feelings &
  typeof action & {
    readonly locale: string
    readonly title: string
    readonly scenario: string
    readonly owner: string
  }

/** The words of the café in English. They decide what has to be said in every other language. */
export const en: CafeWords = {
  locale: 'en',
  title: 'An evening at the corner café',
  scenario: 'From the first pastry photo to telling friends: a Saturday evening in a small neighbourhood café.',
  owner: 'Café team',
  ...people,
  ...path,
  ...feelings,
  ...action,
}
