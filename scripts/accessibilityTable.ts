/** One point of the table: its number, what must be true, and the tests that show it, as `file` and `name`. */
export interface AccessibilityPoint {
  readonly number: number
  readonly what: string
  readonly shownBy: readonly { readonly file: string; readonly name: string }[]
  /** Why there is no test, or what the tests leave to a person's eye. */
  readonly reason: string
}

const row = /^\| *(\d+) *\|([^|]*)\|([^|]*)\|$/
const link = /\[([^\]]+)\]\(\.\.\/([^)]+)\)/g

/** The points of `docs/accessibility.md`, as its rows tell them. */
export const pointsOf = (markdown: string): readonly AccessibilityPoint[] =>
  markdown.split('\n').flatMap((line) => {
    const [, number, what = '', shown = ''] = row.exec(line) ?? []
    if (number === undefined) return []
    const shownBy = [...shown.matchAll(link)].map(([, name = '', file = '']) => ({ name, file }))
    return [
      {
        number: Number(number),
        what: what.trim(),
        shownBy,
        reason: shown.replace(link, '').replace(/<br>/g, ' ').trim(),
      },
    ]
  })

/** True where the file's tests have one of this name; a name may leave out the groups it stands in. */
const holds = (tests: readonly string[], name: string): boolean =>
  tests.some((test) => test === name || test.endsWith(` › ${name}`))

/** What is wrong with the table, given the tests of each file: points that are missing, and links that lead to no test. */
export const faultsOf = (
  points: readonly AccessibilityPoint[],
  testsIn: (file: string) => readonly string[] | undefined,
): readonly string[] => {
  const numbers = points.map(({ number }) => number)
  const wanted = Array.from({ length: 36 }, (_, i) => i + 1)
  const missing = wanted.filter((number) => numbers.filter((one) => one === number).length !== 1)
  const broken = points.flatMap(({ number, shownBy, reason, what }) => [
    ...(what === '' || (shownBy.length === 0 && reason.length < 20) ? [`${String(number)} shows nothing`] : []),
    ...shownBy
      .filter(({ file, name }) => !holds(testsIn(file) ?? [], name))
      .map(({ file, name }) => `${String(number)}: ${file} has no test “${name}”`),
  ])
  return [...missing.map((number) => `${String(number)} is not there once`), ...broken]
}
