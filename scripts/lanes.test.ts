import { expect, it } from 'vitest'
import { inLanes } from './lanes.mjs'

interface Task {
  readonly name: string
  readonly after?: string[]
  readonly chromium?: boolean
  /** How many turns it takes. */
  readonly turns?: number
}

/** Runs the tasks and tells when each began, and which were running then. */
async function ran(lanes: number, tasks: Task[]): Promise<string[]> {
  const running = new Set<string>()
  const began: string[] = []
  await inLanes(lanes, tasks, async ({ name, turns = 1 }) => {
    began.push([name, ...running].join(' beside '))
    running.add(name)
    for (let i = 0; i < turns; i++) await new Promise((next) => setTimeout(next, 5))
    running.delete(name)
  })
  return began
}

it('runs one after another in one lane', async () => {
  expect(await ran(1, [{ name: 'a' }, { name: 'b' }, { name: 'c' }])).toEqual(['a', 'b', 'c'])
})

it('runs two side by side in two lanes', async () => {
  expect(await ran(2, [{ name: 'a', turns: 9 }, { name: 'b' }, { name: 'c' }])).toEqual([
    'a',
    'b beside a',
    'c beside a',
  ])
})

it('waits for what a task needs, and takes another one meanwhile', async () => {
  const tasks = [
    { name: 'build', turns: 3 },
    { name: 'packages', after: ['build'] },
    { name: 'unit', turns: 9 },
  ]
  expect(await ran(2, tasks)).toEqual(['build', 'unit beside build', 'packages beside unit'])
})

it('does not wait for what was not asked for', async () => {
  expect(await ran(2, [{ name: 'packages', after: ['build'] }])).toEqual(['packages'])
})

it('never drives two browsers at once', async () => {
  const tasks = [
    { name: 'browser', chromium: true, turns: 3 },
    { name: 'stories', chromium: true },
    { name: 'unit', turns: 9 },
  ]
  expect(await ran(2, tasks)).toEqual(['browser', 'unit beside browser', 'stories beside unit'])
})

it('says which wait for one another', async () => {
  const tasks = [
    { name: 'a', after: ['b'] },
    { name: 'b', after: ['a'] },
  ]
  await expect(ran(2, tasks)).rejects.toThrow('Waiting for one another: a, b')
})
