import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  addBarrier,
  addEvidence,
  addLane,
  addMetric,
  addNote,
  addSolution,
  addStage,
  createJourney,
  createJourneyStore,
  edit,
  editSolution,
  type Journey,
} from '@journeykit/core'
import { empty } from '@journeykit/examples'
import { enReport } from '../../words/en.report.ts'
import { ActionPlan } from './ActionPlan.tsx'

const plan: Journey = edit(
  createJourney({ id: 'evening', title: 'An evening', lanes: ['solutions'] }),
  addStage({ id: 'order', title: 'Order' }),
  addStage({ id: 'leave', title: 'Leave' }),
  addLane({ id: 'thoughts', role: 'thoughts' }),
  addEvidence({ id: 'survey', strength: 'measured', source: 'Guests asked at the door' }),
  addBarrier({ id: 'queue', place: 'order', title: 'One till' }),
  addNote({ id: 'long', place: 'order', lane: 'thoughts', type: 'question', text: 'How long?' }),
  addMetric({
    id: 'wait',
    title: 'Time at the till',
    type: 'count',
    baseline: 22,
    readings: [{ date: '2026-11-01', value: 14 }],
  }),
  addSolution({ id: 'chairs', place: 'leave', title: 'More chairs' }),
  addSolution({
    id: 'till',
    place: 'order',
    title: 'A second till',
    status: 'planned',
    owner: 'Vera',
    department: 'Service',
    due: '2026-11-30',
    effort: 0.5,
    barriers: ['queue'],
    questions: ['long'],
    metric: 'wait',
    target: 8,
    baselineFrom: 'survey',
  }),
  addSolution({ id: 'menu', place: 'leave', title: 'A menu online', status: 'done', due: '2026-10-01' }),
  addSolution({ id: 'board', place: 'order', title: 'A board', status: 'planned', due: '2026-11-10' }),
  addSolution({ id: 'app', place: 'order', title: 'An app', status: 'doing' }),
)

const actions = (): readonly string[] =>
  screen.getAllByRole('rowheader').map(({ textContent }) => textContent.replace(/\W+$/, ''))

const row = (name: RegExp): HTMLElement => screen.getByRole('row', { name })

describe('ActionPlan', () => {
  it('puts what is under way first, then by due date, what is over last', () => {
    render(<ActionPlan journey={plan} today="2026-11-20" />)
    expect(actions()).toEqual(['An app', 'A board', 'A second till', 'More chairs', 'A menu online'])
  })

  it('tells of each who, by when, what it closes and how we will know', () => {
    render(<ActionPlan journey={plan} today="2026-11-20" />)
    const [status, who, due, closes, measure] = within(row(/second till/)).getAllByRole('cell')
    expect(status).toHaveTextContent('planned')
    expect(who).toHaveTextContent('VeraService')
    expect(due).toHaveTextContent('November 30, 2026')
    expect(due).toHaveTextContent('0.5 person-months')
    expect(closes).toHaveTextContent('barrier: One tillquestion: How long?')
    expect(measure).toHaveTextContent('Time at the till')
    expect(measure).toHaveTextContent(/from \W?22\W? to \W?8/)
    expect(measure).toHaveTextContent(/now \W?14/)
    expect(measure).toHaveTextContent('Guests asked at the door')
  })

  it('says what nobody has said', () => {
    render(<ActionPlan journey={plan} today="2026-11-20" />)
    const { statusUnknown, ownerUnknown, dueUnknown, closesNothing, metricUnknown } = enReport
    for (const unknown of [statusUnknown, ownerUnknown, dueUnknown, closesNothing, metricUnknown])
      expect(row(/More chairs/)).toHaveTextContent(unknown)
  })

  it('marks as overdue what is late and not over', () => {
    render(<ActionPlan journey={plan} today="2026-11-20" />)
    expect(row(/A board/)).toHaveTextContent('overdue')
    expect(row(/second till/)).not.toHaveTextContent('overdue')
    expect(row(/menu online/)).not.toHaveTextContent('overdue')
    expect(screen.getByRole('region', { name: /Action plan/ })).toHaveTextContent(
      '2 of 5 done or in progress · overdue: 1',
    )
  })

  it('says where nothing is planned', () => {
    render(<ActionPlan journey={empty.en} />)
    expect(screen.getByRole('region', { name: /Action plan/ })).toHaveTextContent(enReport.planNone)
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('follows a store', async () => {
    const store = createJourneyStore(plan)
    render(<ActionPlan store={store} today="2026-11-20" />)
    store.dispatch(editSolution({ id: 'app', changes: { status: 'dropped' } }))
    expect(await screen.findByText('dropped')).toBeVisible()
    expect(actions().at(-1)).toBe('An app')
  })
})
