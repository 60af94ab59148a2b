import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from './root.mjs'

/** A piece of code in a text, as a file that the compiler may take it for. */
export interface Example {
  readonly name: string
  readonly code: string
}

/** The fenced `ts` and `tsx` blocks of a Markdown text. */
export const examplesIn = (markdown: string, path: string): readonly Example[] =>
  [...markdown.matchAll(/^```(tsx?)\n([\s\S]*?)^```$/gm)].map(([, language = 'ts', code = ''], i) => ({
    // TypeScript decides by the name; the folder decides what the imports mean.
    name: join(root, 'stories', `${path.replace(/\W/g, '-')}-${String(i + 1)}.${language}`),
    code,
  }))

const optionsOf = (): ts.CompilerOptions => {
  const config = join(root, 'tsconfig.json')
  const { config: raw } = ts.readConfigFile(config, (path) => ts.sys.readFile(path)) as { config: unknown }
  return { ...ts.parseJsonConfigFileContent(raw, ts.sys, root).options, noEmit: true, noUnusedLocals: false }
}

/** What the compiler finds wrong with the examples, one line each; nothing where all compile. */
export const faultsIn = (examples: readonly Example[]): readonly string[] => {
  const texts = new Map(examples.map(({ name, code }) => [name, `${code}\nexport {}\n`]))
  const options = optionsOf()
  const disk = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => texts.has(name) || disk.fileExists(name),
    readFile: (name) => texts.get(name) ?? disk.readFile(name),
    getSourceFile: (name, version, ...rest) => {
      const text = texts.get(name)
      return text === undefined ? disk.getSourceFile(name, version, ...rest) : ts.createSourceFile(name, text, version)
    },
  }
  const ambient = [join(root, '.storybook/preview.ts')]
  const program = ts.createProgram([...texts.keys(), ...ambient], options, host)
  return [...texts.keys()].flatMap((name) =>
    [
      ...program.getSyntacticDiagnostics(program.getSourceFile(name)),
      ...program.getSemanticDiagnostics(program.getSourceFile(name)),
    ].map(({ messageText }) => `${name.slice(root.length)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
  )
}

/** The examples of a Markdown file of the repository. */
export const examplesOf = (path: string): readonly Example[] => examplesIn(readFileSync(join(root, path), 'utf8'), path)
