import { expect, it } from 'vitest'
import { createJourney } from '../../model/createJourney.ts'
import { edit } from '../../operations/edit.ts'
import { addStage } from '../../operations/stages/addStage.ts'
import { foundBy } from '../../testing/foundBy.ts'
import { companyWords } from './companyWords.ts'

const wordsIn = (locale: string, ...titles: readonly string[]): readonly string[] =>
  foundBy(
    companyWords,
    edit(createJourney({ title: 'Any', locale }), ...titles.map((title) => addStage({ title }))),
  ).flatMap(({ names = [] }) => names)

it.each([
  ['en', 'Conversion', 'Conversion'],
  ['en-GB', 'Lead generation', 'Lead generation'],
  ['en', 'Upselling at the till', 'Upselling'],
  ['en', 'Cross-selling', 'Cross-selling'],
  ['en', 'SALES', 'SALES'],
  ['ru', 'Допродажа', 'Допродажа'],
  ['ru-RU', 'Вход в воронку', 'воронку'],
  ['ru', 'Привлечение клиентов', 'Привлечение клиентов'],
  ['ru', 'Прогрев', 'Прогрев'],
])('hears the company in %s “%s”', (locale, title, word) => {
  expect(wordsIn(locale, title)).toEqual([word])
})

it('is silent of what the customer does, though it contains such a word', () => {
  expect(wordsIn('en', 'Talks to sales', 'Looks for a leader', 'Converts a file', 'Buys in a sale')).toEqual([])
  expect(wordsIn('ru', 'Говорит с отделом продаж', 'Ищет лидера', 'Заключает сделку')).toEqual([])
})

it('accepts the usual stages of the templates', () => {
  const six = ['Awareness', 'Interest', 'Consideration', 'Purchase', 'Retention', 'Loyalty', 'Decision']
  expect(wordsIn('en', ...six, 'Post-purchase')).toEqual([])
  const russian = ['Осведомлённость', 'Интерес', 'Рассмотрение', 'Покупка', 'Удержание', 'Лояльность', 'Решение']
  expect(wordsIn('ru', ...russian, 'После покупки')).toEqual([])
})

it('is silent in a language that it does not know', () => {
  expect(wordsIn('de', 'Conversion', 'Sales')).toEqual([])
})
