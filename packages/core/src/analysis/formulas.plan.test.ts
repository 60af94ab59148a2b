import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recordOf } from '../model/records.ts'
import { addBarrier } from '../operations/barriers/addBarrier.ts'
import { edit } from '../operations/edit.ts'
import { addExit } from '../operations/exits/addExit.ts'
import { addSolution } from '../operations/solutions/addSolution.ts'
import { editSolution } from '../operations/solutions/editSolution.ts'
import { kiosk } from '../testing/kiosk.ts'
import { compareSegments } from './compareSegments.ts'
import { prioritise, type PriorityOptions } from './prioritise.ts'
import { solutionCoverage } from './solutionCoverage.ts'
import { whatIf } from './whatIf.ts'
import type { WhatIfChange } from './whatif/whatIfChange.ts'

const page = readFileSync(new URL('../../../../docs/formulas.md', import.meta.url), 'utf8')
const prose = page.replace(/\s+/g, ' ')
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )

/** The plan of the worked examples. */
const planned = edit(
  kiosk,
  addSolution({ id: 'sign', place: 'search', title: 'Sign', impact: 1, effort: 0.25 }),
  addSolution({
    id: 'till',
    place: 'queue',
    title: 'Second till',
    impact: 2,
    effort: 1,
    reach: 300,
    confidence: 0.8,
    ratings: [
      { persona: 'ann', importance: 0.9, satisfaction: 0.3 },
      { persona: 'bob', importance: 0.6, satisfaction: 0.8 },
    ],
  }),
  addSolution({ id: 'app', place: 'pay', title: 'App', impact: 3, reach: 100, confidence: 0.5, effort: 6 }),
  addSolution({
    id: 'roof',
    place: 'queue',
    title: 'Roof',
    barriers: ['one-till', 'no-shade'],
    effort: 4,
    ratings: [{ persona: 'bob', importance: 0.7, satisfaction: 0.5 }],
  }),
  addSolution({ id: 'music', place: 'enjoy', title: 'Music' }),
)
const leaving = edit(kiosk, addExit({ id: 'balks', place: 'queue', to: 'competitor', share: 0.1 }))

const figure = (n: number | undefined, digits: number): string => n?.toFixed(digits) ?? '–'
const stated = (n: number | undefined): string => (n === undefined ? '–' : String(n))
const percent = (share: number | undefined): string => (share === undefined ? '–' : `${(share * 100).toFixed(0)} %`)

const judged = (journey: typeof kiosk, id: string, options: PriorityOptions = {}) => {
  const { ranked, unranked } = prioritise(journey, options)
  return [...ranked, ...unranked].find(({ solution }) => solution === id)
}

const planRow = (journey: typeof kiosk, id: string): readonly string[] => {
  const { title = '', impact, effort, reach, confidence } = recordOf(journey, 'solution', id) ?? {}
  const byValue = judged(journey, id)
  const ulwick = judged(journey, id, { by: 'ulwick' })
  const whose = recordOf(journey, 'persona', ulwick?.persona ?? '')?.title
  return [
    title,
    ...[impact, effort, reach, confidence].map(stated),
    figure(byValue?.terms.find(({ name }) => name === 'value')?.value, 2),
    figure(byValue?.score, 3),
    byValue?.quarter?.replace('-', ' ') ?? '–',
    figure(judged(journey, id, { by: 'rice' })?.score, 1),
    ulwick?.score === undefined ? '–' : `${figure(ulwick.score, 1)}, ${whose ?? ''}`,
  ]
}

const changes: readonly (readonly [string, WhatIfChange])[] = [
  ['nobody leaves for the competitor', { type: 'fix-exit', exit: 'balks' }],
  ['half of those leave', { type: 'fix-exit', exit: 'balks', share: 0.05 }],
  ['all go on from the till', { type: 'set-stay', place: 'pay', share: 1 }],
  ['there is shade', { type: 'remove-barrier', barrier: 'no-shade' }],
  ['no waiting at the till', { type: 'shorten-wait', place: 'pay', to: 'PT0S' }],
]

const whatIfRow = (name: string, change: WhatIfChange): readonly string[] => {
  const { before, after, atBest, gain, skipped } = whatIf(leaving, [change])
  expect(skipped).toEqual([])
  return [
    name,
    figure(before.reach, 3),
    figure(after.reach, 3),
    figure(atBest?.reach, 3),
    `${stated(before.customers)} → ${stated(after.customers)}`,
    percent(gain),
  ]
}

describe('docs/formulas.md on plans', () => {
  it.each(['sign', 'till', 'app', 'roof', 'music'])('shows where the solution %s comes', (id) => {
    expect(rows).toContainEqual(planRow(planned, id))
  })

  it.each(changes)('shows what if %s', (name, change) => {
    expect(rows).toContainEqual(whatIfRow(name, change))
  })

  it('shows how many go on without the exit', () => {
    const { journey } = whatIf(leaving, [{ type: 'fix-exit', exit: 'balks' }])
    expect(prose).toContain(`${stated(journey.steps['pay']?.reached)} get to the till`)
  })

  it('shows how much has a solution', () => {
    const journey = edit(
      planned,
      addBarrier({ id: 'wasps', place: 'enjoy', title: 'Wasps', severity: 0.9, frequency: 0.5 }),
      addBarrier({ id: 'smell', place: 'search', title: 'Smell', severity: 1 }),
      addSolution({ id: 'net', place: 'enjoy', title: 'Net', barriers: ['wasps'], status: 'dropped' }),
    )
    const { barriers, weightedShare, coverage } = solutionCoverage(journey)
    const counted = `${String(barriers.covered.length)} of ${String(barriers.total)} barriers, ${percent(barriers.share)}`
    expect(prose).toContain(`${counted}; by harm 0.5 ÷ 0.95 = ${percent(weightedShare)}, known of ${percent(coverage)}`)
  })

  it('shows where Ann and Bob part', () => {
    const { columns, coverage } = compareSegments(kiosk, ['ann', 'bob'])
    const [queue, enjoy] = ['queue', 'enjoy'].map((id) => figure(columns.find(({ place }) => place === id)?.gap, 2))
    expect(prose).toContain(`${queue ?? ''} apart at the queue, ${enjoy ?? ''} when they enjoy it`)
    expect(prose).toContain(`Bob is a gap. Coverage ${percent(coverage)}.`)
  })

  it('would be found out in a wrong figure', () => {
    const dearer = edit(planned, editSolution({ id: 'till', changes: { effort: 2 } }))
    expect(rows).not.toContainEqual(planRow(dearer, 'till'))
    expect(rows).not.toContainEqual(whatIfRow('there is shade', { type: 'remove-barrier', barrier: 'one-till' }))
  })
})
