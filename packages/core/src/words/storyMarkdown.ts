import type { Story } from './tellStory.ts'

// An invisible character that lets no line break and no address go past it.
const wordJoiner = '\u2060'

/**
 * Text that shows as it is written: on one line, with nothing in it that Markdown would take for markup, HTML or an
 * address to link to.
 */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>~|&$]/g, '\\$&')
    .replace(/:(?=\/\/)|www(?=\.)|@/gi, `$&${wordJoiner}`)
    .replace(/^([#+\-=]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))

/** The story as Markdown: a heading, and under a heading each its paragraphs. What people wrote is escaped. */
export const storyMarkdown = ({ title, paragraphs }: Story): string =>
  [
    `# ${plain(title)}`,
    ...paragraphs.flatMap(({ heading, sentences }) => [
      `## ${plain(heading)}`,
      plain(sentences.map(({ text }) => text).join(' ')),
    ]),
  ].join('\n\n') + '\n'
