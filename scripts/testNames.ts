import ts from 'typescript'

const groups: ReadonlySet<string> = new Set(['describe', 'suite'])
const tests: ReadonlySet<string> = new Set(['it', 'test'])

/** The name a call begins with: `it` of `it(…)`, of `it.each(…)(…)` and of it.each`…`(…). */
const calledName = (callee: ts.Expression): string => {
  if (ts.isIdentifier(callee)) return callee.text
  if (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee)) return calledName(callee.expression)
  return ts.isTaggedTemplateExpression(callee) ? calledName(callee.tag) : ''
}

/** A text as it is written, with `…` for whatever is put in when it runs. */
const written = (node: ts.Expression | undefined): string | undefined => {
  if (!node) return undefined
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')
}

/** The tests that a file holds, each as the names of its groups and its own: `the curve › runs through every face`. */
export const testNames = (fileName: string, source: string): readonly string[] => {
  const found: string[] = []
  const look = (node: ts.Node, above: readonly string[]): void => {
    const name = ts.isCallExpression(node) ? written(node.arguments[0]) : undefined
    const called = ts.isCallExpression(node) ? calledName(node.expression) : ''
    const isGroup = name !== undefined && groups.has(called)
    if (name !== undefined && tests.has(called)) found.push([...above, name].join(' › '))
    ts.forEachChild(node, (child) => {
      look(child, isGroup ? [...above, name] : above)
    })
  }
  look(ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, scriptKind(fileName)), [])
  return found
}

const scriptKind = (fileName: string): ts.ScriptKind => (fileName.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
