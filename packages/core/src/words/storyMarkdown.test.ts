import { describe, expect, it } from 'vitest'
import { edit } from '../operations/edit.ts'
import { addNote } from '../operations/notes/addNote.ts'
import { addPersona } from '../operations/personas/addPersona.ts'
import { kiosk } from '../testing/kiosk.ts'
import { enReport } from './en.report.ts'
import { storyMarkdown } from './storyMarkdown.ts'
import { tellStory } from './tellStory.ts'

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '<https://evil.example>',
  'https://evil.example/path and www.evil.example',
  'mail me@evil.example',
  '`code` **bold** _em_ ~~gone~~ | cell | $x$',
  '&lt;b&gt; \\<b>',
  '\n\n# A heading\n\n- a list\n\n> a quotation\n\n    code\n\n---\n',
  '\n[ref]: https://evil.example',
]

/** What Markdown would act on: markup that is not escaped, and addresses that GitHub links by itself. */
const active = (markdown: string): readonly string[] => [
  ...(markdown.match(/(?<!\\)(?:\\\\)*[`*_[\]<>~|&$]/g) ?? []),
  ...(markdown.match(/:\/\/|www\.|@\w/gi) ?? []),
]

const storyWith = (text: string): string =>
  storyMarkdown(
    tellStory(
      edit(
        kiosk,
        addPersona({ id: 'mal', title: text.trim(), quote: text.trim(), goals: [text.trim()] }),
        addNote({ place: 'queue', lane: 'thoughts', type: 'quote', text: text.trim() }),
      ),
      'mal',
      enReport,
    ),
  )

describe('a story as Markdown', () => {
  it('has a title, headings and a paragraph under each', () => {
    const lines = storyMarkdown(tellStory(kiosk, 'ann', enReport)).split('\n\n')
    expect(lines[0]).toMatch(/^# The story of/)
    expect(lines.filter((line) => line.startsWith('## '))).toHaveLength(6)
    expect(lines).toHaveLength(13)
  })

  it.each(hostile)('has no markup, HTML or link from %j', (text) => {
    const markdown = storyWith(text)
    expect(active(markdown)).toEqual([])
    expect(markdown.split('\n').filter((line) => /^(?:#|-|>| {4}|\[)/.test(line))).toEqual(
      markdown.split('\n').filter((line) => /^##? (?:The|Who|Turning|Where|What)/.test(line)),
    )
  })

  it('escapes what a host puts at the start of a paragraph', () => {
    const story = tellStory(kiosk, 'ann', enReport)
    const starts = ['# a', '- a', '+ a', '1. a', '2) a', '=== a'].map((text) => ({
      about: 'who' as const,
      heading: text,
      sentences: [{ text, tells: 'persona' as const, from: [] }],
    }))
    expect(
      storyMarkdown({ ...story, paragraphs: starts })
        .split('\n\n')
        .slice(1)
        .map((line) => line.replace('## ', '').trim()),
    ).toEqual(['\\# a', '\\- a', '\\+ a', '1\\. a', '2\\) a', '\\=== a'].flatMap((line) => [line, line]))
  })

  it('would be caught if it were not escaped', () => {
    expect(hostile.filter((text) => active(text).length === 0)).toEqual([])
  })
})
