/** A run of neighbouring columns that are there, or that are left out for being far out of sight. */
export interface ColumnRun {
  readonly start: number
  /** Behind the last one. */
  readonly end: number
  readonly shown: boolean
}

/** The most columns that one cell may span, by the HTML standard. */
const widestSpan = 1000

const away = (start: number, end: number): readonly ColumnRun[] =>
  start >= end
    ? []
    : [{ start, end: Math.min(end, start + widestSpan), shown: false }, ...away(start + widestSpan, end)]

/**
 * All columns as runs: those from `from` to before `to` are there, and the `kept` one, which has the keyboard's focus;
 * what lies between and beside is left out.
 */
export const columnRuns = (count: number, from: number, to: number, kept: number = -1): readonly ColumnRun[] => {
  const window = [Math.min(from, count), Math.min(to, count)] as const
  const alone = kept < 0 || kept >= count || (kept >= from && kept < to) ? [] : [[kept, kept + 1] as const]
  let at = 0
  const runs = [window, ...alone]
    .sort(([a], [b]) => a - b)
    .flatMap(([start, end]): readonly ColumnRun[] => {
      const before = away(at, start)
      at = end
      return start < end ? [...before, { start, end, shown: true }] : before
    })
  return [...runs, ...away(at, count)]
}

/** Columns beyond each edge that are there already, so that scrolling does not meet emptiness. */
const beyond = 2

/** The columns that a width shows at the very least at the beginning of the table; a cut one counts. */
export const columnsAtFirst = (width: number, columnWidth: number): { readonly from: number; readonly to: number } => ({
  from: 0,
  to: Math.ceil(width / columnWidth),
})

/** Which columns are in sight or near it. All lengths in pixels; `scrolled` from the start edge in reading direction. */
export const columnsInSight = (
  scrolled: number,
  width: number,
  columnWidth: number,
): { readonly from: number; readonly to: number } => {
  // Whole columns, so that not every pixel of scrolling renders; in steps of one, so that what is drawn at a time fits into a frame.
  const first = Math.floor(Math.max(0, scrolled) / columnWidth)
  return {
    from: Math.max(0, first - beyond),
    to: Math.ceil(first + width / columnWidth + 1) + beyond,
  }
}
