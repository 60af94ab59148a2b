import { expect, it } from 'vitest'
import { prioritise, type PriorityOptions } from '../analysis/prioritise.ts'
import { edit } from '../operations/edit.ts'
import { addSolution } from '../operations/solutions/addSolution.ts'
import { kiosk } from '../testing/kiosk.ts'
import { priorityWords as en } from './en/priorities.ts'
import { priorityWords as ru } from './ru/priorities.ts'

const seen = (sentence: string): string => sentence.replace(/[\u2068\u2069]/g, '').replaceAll('\u00A0', ' ')

const till = {
  id: 'till',
  place: 'queue',
  title: 'Second till',
  impact: 2,
  effort: 0.5,
  reach: 2300,
  confidence: 0.8,
  ratings: [{ persona: 'ann', importance: 0.9, satisfaction: 0.3 }],
}
const journey = edit(
  kiosk,
  addSolution(till),
  addSolution({ id: 'roof', place: 'queue', title: 'Roof' }),
  addSolution({ id: 'bench', place: 'enjoy', title: 'Bench', status: 'done' }),
)

const first = (words: typeof en, options: PriorityOptions): string => {
  const priorities = prioritise(journey, options)
  const [one] = priorities.ranked
  return one ? seen(words.priority(one, priorities, journey)) : ''
}

it('says why one is where it is', () => {
  expect(first(en, {})).toBe('No. 1: “Second till” – a quick win, value 2 of 3 for 0.5 person-months.')
  expect(first(ru, {})).toBe(
    '№ 1. «Second till» — быстрая победа: ценность 2 из 3, трудозатраты — 0,5 человеко-месяца.',
  )
  expect(first(en, { by: 'rice' })).toBe(
    'No. 1: “Second till” – 2,300 customers × impact 2 × confidence 80% ÷ 0.5 person-months, at least 0.5, is 7,360.',
  )
  expect(first(ru, { by: 'rice' })).toBe(
    '№ 1. «Second till» — 2 300 клиентов × влияние 2 × уверенность 80 % ÷ 0,5 человеко-месяца (не меньше 0,5) = 7 360.',
  )
  expect(first(en, { by: 'ulwick' })).toContain(
    'for “Ann” – importance 9 of 10, satisfaction 3 of 10, opportunity 15 of 20.',
  )
  expect(first(ru, { by: 'ulwick' })).toContain('(персона «Ann») — важность 9 из 10')
  expect(first(en, { by: () => 4 })).toBe('No. 1: “Second till” – 4 by the formula.')
  expect(first(ru, { by: () => 4 })).toBe('№ 1. «Second till» — 4 по формуле.')
})

it('sums the order up', () => {
  const priorities = prioritise(journey, { by: 'rice' })
  expect(seen(en.priorities(priorities, journey))).toBe(
    '1 of 2 solutions can be ranked; first comes “Second till”. ' +
      'Unknown: “Roof” (reach; impact; confidence; effort). Left out as done or dropped: 1.',
  )
  expect(seen(ru.priorities(priorities, journey))).toBe(
    'Место в очереди есть у 1 из 2 решений; на первом — «Second till». ' +
      'Не хватает данных: «Roof» (охват; влияние; уверенность; трудозатраты). Не считаются сделанные и отменённые: 1.',
  )
  expect(en.priorities(prioritise(kiosk), kiosk)).toBe('There are no solutions yet.')
  expect(ru.priorities(prioritise(kiosk), kiosk)).toBe('Решений пока нет.')
})
