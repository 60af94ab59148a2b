import { runGuide } from './guideRun.ts'

const width = 120

/** One entry behind its arrow, going on in further lines of comment where it is long. */
const entry = (text: string): string => {
  const lines = ['// →']
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1) ?? ''} ${word}`
    if (line.length <= width || lines.at(-1) === '// →') lines.splice(-1, 1, line)
    else lines.push(`//   ${word}`)
  }
  return lines.join('\n')
}

/** The guide with what its code gives behind every arrow: the same text where all of them are true. */
export const renewedGuide = async (markdown: string): Promise<string> => {
  const shown = [...(await runGuide(markdown))]
  return markdown.replace(/([ \t]*\n?)\/\/ →.*(?:\n\/\/.*)*/g, (_comment, gap: string, offset: number) => {
    const entries = (shown.shift()?.given ?? []).map(entry)
    const before = offset - markdown.lastIndexOf('\n', offset - 1) - 1
    const fits = entries.length === 1 && before + 1 + (entries[0]?.length ?? 0) <= width
    return (gap.includes('\n') || !fits ? '\n' : ' ') + entries.join('\n')
  })
}
