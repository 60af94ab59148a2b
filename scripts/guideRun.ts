import { inspect } from 'node:util'
import { runInThisContext } from 'node:vm'
import { build } from 'esbuild'
import ts from 'typescript'
import { examplesIn, type Example } from './docExamples.ts'
import { root } from './root.mjs'

/** What a guide says that an expression gives, and what it gives. */
export interface Shown {
  readonly code: string
  readonly said: readonly string[]
  readonly given: readonly string[]
}

interface Claim {
  readonly start: number
  readonly end: number
  readonly code: string
  readonly said: readonly string[]
}

/** The blocks of a guide as the one program that a reader types: later blocks use what earlier ones made. */
export const guideProgram = (markdown: string, path: string): Example => {
  const blocks = examplesIn(markdown, path)
  return { name: blocks[0]?.name ?? path, code: blocks.map(({ code }) => code).join('\n') }
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

// “→” begins what is said; a line of comment without one goes on with it.
const saidIn = (comment: string): readonly string[] =>
  comment
    .split('\n')
    .map((line) => line.trim().replace(/^\/\/ ?/, ''))
    .join(' ')
    .split('→ ')
    .slice(1)
    .map(onOneLine)

const claimsIn = (program: string): readonly Claim[] => {
  const source = ts.createSourceFile('guide.ts', program, ts.ScriptTarget.Latest)
  return source.statements.filter(ts.isExpressionStatement).flatMap(({ expression }) => {
    const [start, end] = [expression.getStart(source), expression.end]
    const [comment] = /^[ \t]*\n?\/\/ →.*(?:\n\/\/.*)*/.exec(program.slice(end)) ?? []
    return comment === undefined ? [] : [{ start, end, code: program.slice(start, end), said: saidIn(comment.trim()) }]
  })
}

const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replace(/\u2060/g, '')

const printed = (value: unknown): string =>
  onOneLine(withoutIsolates(typeof value === 'string' ? value : inspect(value, { breakLength: Infinity, depth: 6 })))

// A list is shown entry by entry, each behind its own arrow.
const given = (value: unknown): readonly string[] =>
  Array.isArray(value) && value.length > 0 ? value.map(printed) : [printed(value)]

/** The program with every claimed expression handed to `shown` instead. */
const watched = (program: string, claims: readonly Claim[]): string =>
  claims.reduceRight(
    (text, { start, end, code }) => `${text.slice(0, start)};shown.push(${code})${text.slice(end)}`,
    program,
  )

const valuesOf = async (program: string, claims: readonly Claim[]): Promise<readonly unknown[]> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export const shown: unknown[] = []\n${watched(program, claims)}`,
      resolveDir: `${root}/stories`,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'iife',
    globalName: 'guide',
    conditions: ['@journeykit/source'],
    logLevel: 'silent',
  })
  const { shown } = runInThisContext(`${outputFiles[0]?.text ?? ''};guide`) as { readonly shown: readonly unknown[] }
  return shown
}

/**
 * Runs the code of a guide and sets what its `// →` comments say beside what comes out.
 * @throws Error for an arrow that stands behind no expression, for nobody would check it.
 */
export const runGuide = async (markdown: string): Promise<readonly Shown[]> => {
  const program = guideProgram(markdown, 'guide.md').code
  const claims = claimsIn(program)
  const arrows = program.split('// →').length - 1
  const checked = claims.reduce((sum, { said }) => sum + said.length, 0)
  if (arrows !== checked) throw new Error(`${String(arrows - checked)} of ${String(arrows)} arrows show no expression.`)
  const values = await valuesOf(program, claims)
  return claims.map(({ code, said }, i) => ({ code, said, given: given(values[i]) }))
}
