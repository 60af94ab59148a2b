import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { addNote, edit, inOrder, type Journey, type RecordRef } from '@journeykit/core'
import { cafe } from '@journeykit/examples'
import { focused } from '../../../../testing/mapOnPage.tsx'
import { groupOf, panelOnPage } from '../../../../testing/panelOnPage.tsx'

// Typed letter by letter, on a machine that does other things too.
vi.setConfig({ testTimeout: 30_000 })

const journey: Journey = cafe.en

const found = (kind: RecordRef['kind'], record: { readonly id: string } | undefined): RecordRef => {
  if (!record) throw new Error(`The café has no such ${kind}.`)
  return { kind, id: record.id }
}

const touchpoint = found(
  'touchpoint',
  inOrder(journey, 'touchpoint').find(({ channel }) => channel !== undefined),
)
const solution = found(
  'solution',
  inOrder(journey, 'solution').find(({ barriers = [] }) => barriers.length > 0),
)
const barrier = found('barrier', inOrder(journey, 'barrier')[0])
const persona = found('persona', inOrder(journey, 'persona')[0])
const stage = found('stage', inOrder(journey, 'stage')[0])
const metric = found('metric', inOrder(journey, 'metric')[0])
const evidence = found('evidence', inOrder(journey, 'evidence')[0])

const unfold = 'More'
const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('choices', () => {
  it('are kept at once, and not known is one of them', async () => {
    const { select, user, journey: now } = panelOnPage()
    select(touchpoint)
    const starts = screen.getByRole('combobox', { name: 'Who starts' })
    await user.selectOptions(starts, 'we start')
    expect(now().touchpoints[touchpoint.id]?.startedBy).toBe('company')
    await user.selectOptions(starts, 'not known')
    expect(now().touchpoints[touchpoint.id]).not.toHaveProperty('startedBy')
  })

  it('have no unknown where one is needed', () => {
    const { select } = panelOnPage()
    select(evidence)
    const strength = screen.getByRole('combobox', { name: 'How much it proves' })
    expect(
      within(strength)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['assumed', 'inferred', 'observed', 'measured'])
  })

  it('that may be several, and marks, are boxes', async () => {
    const { select, user, journey: now } = panelOnPage()
    select(touchpoint)
    await user.click(screen.getByText(unfold))
    const before = now().touchpoints[touchpoint.id]?.fourC ?? []
    const box = within(groupOf('What it is about for the customer')).getByRole('checkbox', { name: 'value' })
    await user.click(box)
    expect(now().touchpoints[touchpoint.id]?.fourC?.includes('value') ?? false).toBe(!before.includes('value'))
    const over = screen.getByRole('checkbox', { name: 'Has to start over' })
    const marked = now().touchpoints[touchpoint.id]?.startsOver
    await user.click(over)
    expect(now().touchpoints[touchpoint.id]?.startsOver).toBe(marked ? undefined : true)
  })
})

describe('days and lengths of time', () => {
  it('keep a day on leaving, and clear it', async () => {
    const { select, user, journey: now } = panelOnPage()
    select(solution)
    const due = screen.getByLabelText('Due')
    await user.clear(due)
    await user.tab()
    expect(now().solutions[solution.id]).not.toHaveProperty('due')
    await user.type(due, '2027-03-01')
    await user.tab()
    expect(now().solutions[solution.id]?.due).toBe('2027-03-01')
  })

  it('keep a number with its unit, either end of a time frame alone', async () => {
    const { select, user, journey: now } = panelOnPage()
    select(stage)
    const expected = within(groupOf('Expected time'))
    const most = expected.getByRole('textbox', { name: 'At most' })
    for (const end of expected.getAllByRole('textbox')) await user.clear(end)
    await user.tab()
    expect(now().stages[stage.id]).not.toHaveProperty('expected')
    await user.selectOptions(expected.getByRole('combobox', { name: 'At most: unit' }), 'hours')
    await user.type(most, '1.5{Enter}')
    expect(now().stages[stage.id]?.expected).toEqual({ max: 'PT1H30M' })
    await user.type(expected.getByRole('textbox', { name: 'At least' }), '9{Enter}')
    await user.selectOptions(expected.getByRole('combobox', { name: 'At least: unit' }), 'days')
    expect(screen.getByRole('alert')).toHaveTextContent(/shortest time that is longer/)
    expect(now().stages[stage.id]?.expected?.max).toBe('PT1H30M')
  })
})

describe('links', () => {
  it('are a choice of what there is, with a way to it', async () => {
    const { select, user, editor, journey: now } = panelOnPage()
    select(touchpoint)
    const channel = now().touchpoints[touchpoint.id]?.channel ?? ''
    const title = now().channels[channel]?.title ?? '?'
    await user.click(
      within(screen.getByRole('complementary')).getByRole('button', { name: new RegExp(`^Go to .${title}`) }),
    )
    expect(editor.selection.get()).toEqual([{ kind: 'channel', id: channel }])
    expect(focused()).toBe(screen.getByRole('heading', { name: title }))
    expect(screen.getByText('Linked from')).toBeVisible()
    expect(screen.getByText(now().touchpoints[touchpoint.id]?.title ?? '?')).toBeVisible()
  })

  it('go both ways between barriers and solutions', async () => {
    const { select, user, journey: now } = panelOnPage()
    select(barrier)
    const title = now().solutions[solution.id]?.title ?? '?'
    const linked = () => now().solutions[solution.id]?.barriers?.includes(barrier.id) ?? false
    const before = linked()
    await user.click(within(groupOf('Solutions that remove it')).getByRole('checkbox', { name: title }))
    expect(linked()).toBe(!before)
    select(solution)
    const own = within(groupOf('Barriers it removes')).getByRole('checkbox', {
      name: now().barriers[barrier.id]?.title ?? '?',
    })
    expect((own as HTMLInputElement).checked).toBe(!before)
    await user.click(own)
    expect(linked()).toBe(before)
  })

  it('answer questions', async () => {
    const lane = inOrder(journey, 'lane').find(({ role }) => role === 'thoughts')?.id ?? ''
    const place = journey.solutions[solution.id]?.place ?? ''
    const asked = edit(journey, addNote({ id: 'why', place, lane, type: 'question', text: 'Why the queue?' }))
    const { select, user, journey: now } = panelOnPage(asked)
    select({ kind: 'note', id: 'why' })
    await user.click(
      within(groupOf('Solutions that answer it')).getByRole('checkbox', {
        name: journey.solutions[solution.id]?.title ?? '?',
      }),
    )
    expect(now().solutions[solution.id]?.questions).toContain('why')
  })

  it('make new evidence and link it, as one step', async () => {
    const { select, user, journey: now, store } = panelOnPage()
    select(barrier)
    const group = within(groupOf('Evidence'))
    await user.click(group.getByRole('button', { name: '+ New evidence' }))
    const fresh = within(groupOf('New evidence'))
    expect(fresh.getByRole('textbox', { name: 'Source' })).toHaveFocus()
    await user.keyboard('A walk at noon{Enter}')
    expect(fresh.getByRole('alert')).toHaveTextContent(/How much it proves.*missing/)
    await user.selectOptions(fresh.getByRole('combobox', { name: 'How much it proves' }), 'observed')
    await user.click(fresh.getByRole('button', { name: 'Add and link' }))
    const made = inOrder(now(), 'evidence').find(({ source }) => source === 'A walk at noon')
    expect(made?.strength).toBe('observed')
    expect(now().barriers[barrier.id]?.evidence).toContain(made?.id)
    focused()
    store.undo()
    expect(now()).toEqual(journey)
  })

  it('keep what was begun of a new one when another record is selected', async () => {
    const { select, user } = panelOnPage()
    select(barrier)
    await user.click(button('+ New evidence'))
    await user.keyboard('Half a')
    select(solution)
    select(barrier)
    expect(within(groupOf('New evidence')).getByRole('textbox', { name: 'Source' })).toHaveValue('Half a')
  })

  it('move a record where its place changes', async () => {
    const { select, user, journey: now } = panelOnPage()
    select(barrier)
    const elsewhere = inOrder(journey, 'step').find(({ id }) => id !== journey.barriers[barrier.id]?.place)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Step or stage' }), elsewhere?.id ?? '')
    expect(now().barriers[barrier.id]?.place).toBe(elsewhere?.id)
  })
})

describe('lists', () => {
  it('add, put in order and take away entries, and lead the focus along', async () => {
    const { select, user, journey: now } = panelOnPage()
    select(persona)
    const goals = () => now().personas[persona.id]?.goals ?? []
    const before = goals()
    const n = before.length
    await user.click(button('Add: Goals'))
    expect(screen.getByRole('textbox', { name: `Goals ${n + 1}` })).toHaveFocus()
    await user.keyboard('Sit down{Enter}')
    expect(goals()).toEqual([...before, 'Sit down'])
    await user.click(button(`Move up: Goals ${n + 1}`))
    expect(goals().indexOf('Sit down')).toBe(n - 1)
    expect(focused()).toBe(button(`Move up: Goals ${n}`))
    await user.click(button(`Remove: Goals ${n}`))
    expect(goals()).toEqual(before)
    expect(focused()).not.toBe(document.body)
  })

  it('keep an entry of several fields as soon as all that it needs is there', async () => {
    const { select, user, journey: now } = panelOnPage()
    select(metric)
    const readings = () => now().metrics[metric.id]?.readings ?? []
    const before = readings()
    await user.click(button('Add: Readings'))
    const name = `Readings ${before.length + 1}`
    expect(within(groupOf(name)).getByLabelText('Day')).toHaveFocus()
    await user.type(within(groupOf(name)).getByRole('textbox', { name: 'Sample size' }), '40')
    await user.tab()
    expect(readings()).toEqual(before)
    expect(within(groupOf(name)).getByText('Kept as soon as these are there: Day.')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
    await user.type(within(groupOf(name)).getByLabelText('Day'), '2026-11-01')
    await user.tab()
    expect(readings()).toEqual([...before, { date: '2026-11-01', sampleSize: 40 }])
    await user.click(button(`Remove: ${name}`))
    expect(readings()).toEqual(before)
  })

  it('show what was typed at the right entry when another one goes', async () => {
    const { select, user, journey: now } = panelOnPage()
    select(persona)
    const n = now().personas[persona.id]?.goals?.length ?? 0
    expect(n).toBeGreaterThan(1)
    const last = screen.getByRole('textbox', { name: `Goals ${n}` })
    await user.clear(last)
    await user.type(last, 'x'.repeat(301))
    await user.click(button('Remove: Goals 1'))
    expect(screen.getByRole('textbox', { name: `Goals ${n - 1}` })).toHaveValue('x'.repeat(301))
    expect(screen.getByRole('alert')).toHaveTextContent(/too long/)
  })
})

describe('permissions', () => {
  it('refuse at the field, and what was typed stays', async () => {
    const { select, user, journey: now } = panelOnPage(journey, { can: () => false })
    select(barrier)
    await user.type(screen.getByRole('textbox', { name: 'Title' }), '!{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent(/may not change/)
    expect(now()).toBe(journey)
  })
})
