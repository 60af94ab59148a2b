import { expect, it } from 'vitest'
import { compareSegments } from '../analysis/compareSegments.ts'
import { fourCLens } from '../analysis/fourCLens.ts'
import { serviceBlueprint } from '../analysis/serviceBlueprint.ts'
import { addActivity } from '../operations/activities/addActivity.ts'
import { addBarrier } from '../operations/barriers/addBarrier.ts'
import { edit } from '../operations/edit.ts'
import { addLane } from '../operations/lanes/addLane.ts'
import { editTouchpoint } from '../operations/touchpoints/editTouchpoint.ts'
import { kiosk } from '../testing/kiosk.ts'
import { enReport as en } from './en.report.ts'
import { ruReport as ru } from './ru.report.ts'

const seen = (sentence: string): string => sentence.replace(/[\u2068\u2069]/g, '').replaceAll('\u00A0', ' ')

const journey = edit(
  { ...kiosk, lanes: {}, activities: {}, solutions: {} },
  addLane({ id: 'does', role: 'actions' }),
  addLane({ id: 'back', role: 'backstage' }),
  addBarrier({ id: 'steps', place: 'queue', title: 'Steps', personas: ['ann'], fourC: ['convenience'] }),
  editTouchpoint({ id: 'pin', changes: { owner: null, department: null } }),
  editTouchpoint({ id: 'line', changes: { owner: null, department: 'Sales' } }),
  editTouchpoint({ id: 'till', changes: { owner: null, department: 'Desk' } }),
  addActivity({ id: 'scoops', place: 'enjoy', lane: 'back', text: 'Scoops', department: 'Desk' }),
)

it('tells where personas part', () => {
  const comparison = compareSegments(journey)
  expect(seen(en.segmentComparison(comparison, journey))).toBe(
    'They are furthest apart at “Enjoy”: “Ann” +2.0 and “Bob” +1.0. ' +
      'Overall: “Ann” +0.63 and “Bob” −0.25; 2 of 4 steps can be compared. Only “Ann” meets barriers “Steps”.',
  )
  expect(seen(ru.segmentComparison(comparison, journey))).toBe(
    'Сильнее всего расходятся в «Enjoy»: «Ann» +2,0 и «Bob» +1,0. ' +
      'В целом: «Ann» +0,63 и «Bob» −0,25; сравнить можно 2 из 4 шагов. Только у персоны «Ann»: барьеры «Steps».',
  )
  expect(en.segmentComparison(compareSegments(journey, ['ann']), journey)).toBe(
    'There are not two personas to compare.',
  )
  expect(ru.segmentComparison(compareSegments(journey, []), journey)).toMatch(/^Сравнивать не с кем/)
  const unscored = { ...journey, emotions: {} }
  expect(seen(ru.segmentComparison(compareSegments(unscored), unscored))).toContain(
    'Нет шага, где оценки есть у всех. В целом: «Ann» — неизвестно и «Bob» — неизвестно',
  )
})

it('tells the blueprint and its hand-offs', () => {
  const blueprint = serviceBlueprint(journey)
  const [first] = blueprint.handOffs
  expect(seen(en.serviceBlueprint(blueprint, journey))).toBe(
    'Actions 0, Frontstage 3, Backstage 1; 2 lines between them. 1 hand-off between departments is known. ' +
      'Nobody is named for “Pin on the map”.',
  )
  expect(seen(ru.serviceBlueprint(blueprint, journey))).toBe(
    'Действия — 0, На виду у клиента — 3, За кулисами — 1; между ними 2 линии. ' +
      'Известно передач между отделами: 1. Не указано, кто отвечает за «Pin on the map».',
  )
  expect(first && seen(en.departmentHandOff(first, journey))).toBe(
    '“Sales” hands over to “Desk” from “Queues” to “Pays”, feelings −1.25 before and +0.5 after.',
  )
  expect(first && seen(ru.departmentHandOff(first, journey))).toBe(
    'Отдел «Sales» передаёт клиента отделу «Desk»: путь — от «Queues» к «Pays»; оценка до — −1,25, после — +0,5.',
  )
})

it('tells the four Cs', () => {
  const lens = fourCLens(journey)
  expect(en.fourCLens(lens, journey)).toBe(
    'Cost: 0 touchpoints, 0 barriers, 0 solutions; convenience: 0 touchpoints, 1 barrier, 0 solutions; ' +
      'value: 0 touchpoints, 0 barriers, 0 solutions; communication: 0 touchpoints, 0 barriers, 0 solutions. ' +
      'Barriers but no solution: convenience. Without a mark: 5.',
  )
  expect(ru.fourCLens(lens, journey)).toContain(
    'удобство: 0 точек контакта, 1 барьер, 0 решений; ценность: 0 точек контакта, 0 барьеров, 0 решений',
  )
  expect(ru.fourCLens(lens, journey)).toContain('Барьеры есть, а решений нет: удобство. Без метки: 5.')
  expect(ru.fourCLens(fourCLens({ ...journey, barriers: {} }), journey)).toBe('Меток 4C пока нет.')
})
