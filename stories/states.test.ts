import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { views } from '../packages/react/src/testing/views.tsx'
import { purposes, type DescribedView } from './props/purposes.ts'
import { storyOf, without, type State } from './states.ts'

const described = Object.keys(without) as readonly DescribedView[]

const states = Object.entries(storyOf) as readonly (readonly [State, string])[]

const fileOf = (view: DescribedView): string =>
  readFileSync(resolve(import.meta.dirname, `${view}.stories.tsx`), 'utf8')

/** The stories of a file by name, each with its source. */
const storiesIn = (file: string): ReadonlyMap<string, string> =>
  new Map(
    [...file.matchAll(/^export const (\w+): Story = ([^]*?)(?=^export |^\/\*\*|(?![^]))/gm)].map(
      ([, name = '', code = '']) => [name, code],
    ),
  )

/** The states that a file has no story of, and those that are excused though there is one. */
const faultsIn = (view: DescribedView, file: string): readonly string[] => {
  const stories = storiesIn(file)
  return states.flatMap(([state, story]) => {
    const reason = without[view][state]
    if (stories.has(story) && reason !== undefined) return [`${state} is there: it needs no excuse`]
    return stories.has(story) || reason !== undefined ? [] : [`${state}: no story ${story}`]
  })
}

describe('every view', () => {
  it('is in the table', () => {
    expect([...described].sort()).toEqual([...views.map(({ name }) => name), 'JourneyMap', 'JourneyEditor'].sort())
  })

  it.each(described)('%s has a story for every state, or a reason', (view) => {
    expect(faultsIn(view, fileOf(view))).toEqual([])
  })

  it.each(described)('%s in Arabic speaks Arabic of an Arabic journey', (view) => {
    const arabic = storiesIn(fileOf(view)).get(storyOf.Arabic) ?? ''
    expect(arabic).toContain("locale: 'ar'")
    expect(arabic).toMatch(/(journey|pair|versions): 'arabic'/)
  })

  it.each(described)('%s says on its page what it is for', (view) => {
    expect(fileOf(view)).toContain(`aboutOf('${view}', source)`)
    for (const said of Object.values(purposes[view])) expect(said).toMatch(/^[A-Z].{15,}[.?]$/)
  })
})

describe('a missing state', () => {
  it('is missed', () => {
    const file = fileOf('ActionPlan').replace('export const Dark: Story', 'export const Darker: Story')
    expect(faultsIn('ActionPlan', file)).toEqual(['dark: no story Dark'])
  })

  it('is not excused where it is there', () => {
    const file = `${fileOf('ActionPlan')}\nexport const ReadOnly: Story = {}\n`
    expect(faultsIn('ActionPlan', file)).toEqual(['read-only is there: it needs no excuse'])
  })
})
