import type { Translated } from '../building/plan.ts'
import type { en } from './en.ts'
import * as action from './ru/action.ts'
import * as feelings from './ru/feelings.ts'
import * as path from './ru/path.ts'
import * as people from './ru/people.ts'

/** The words of the café in Russian. */
export const ru: Translated<typeof en> = {
  locale: 'ru',
  title: 'Вечер в кофейне на углу',
  scenario: 'От первого фото пахлавы до рассказа друзьям: субботний вечер в маленькой кофейне у дома.',
  owner: 'Команда кофейни',
  ...people,
  ...path,
  ...feelings,
  ...action,
}
