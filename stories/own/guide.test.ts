import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { examplesIn, faultsIn } from '../../scripts/docExamples.ts'

const root = resolve(import.meta.dirname, '../..')
const path = 'docs/guides/draw-your-own.md'
const textOf = (file: string): string => readFileSync(resolve(root, file), 'utf8')
const guide = textOf(path)

describe('the guide', () => {
  it('shows only code that compiles', { timeout: 60_000 }, () => {
    const examples = examplesIn(guide, path)
    expect(examples).toHaveLength(5)
    expect(faultsIn(examples)).toEqual([])
  })

  it.each(['stories/own/StepGrid.tsx', 'stories/own/MoodLine.tsx'])('shows %s as it runs', (file) => {
    expect(guide).toContain(`\`\`\`tsx\n${textOf(file)}\`\`\``)
  })

  it('names every slot, and no other', () => {
    const slots = textOf('packages/react/src/components/JourneyMap/MapSlots.ts')
    const named = [...guide.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name)
    expect(named.sort()).toEqual([...slots.matchAll(/^ {2}readonly (\w+)\?:/gm)].map(([, name]) => name).sort())
  })
})
