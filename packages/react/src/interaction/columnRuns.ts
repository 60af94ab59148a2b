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

const there = (start: number, end: number): readonly ColumnRun[] => (start >= end ? [] : [{ start, end, shown: true }])

/**
 * All columns as runs: those from `from` to before `to` are there, and the `kept` one, which has the keyboard's focus;
 * what lies between and beside is left out.
 */
export const columnRuns = (count: number, from: number, to: number, kept?: number): readonly ColumnRun[] => {
  const [first, last] = [Math.max(0, Math.min(from, count)), Math.max(0, Math.min(to, count))]
  if (kept === undefined || kept < 0 || kept >= count || (kept >= first && kept < last))
    return [...away(0, first), ...there(first, last), ...away(last, count)]
  if (kept < first)
    return [
      ...away(0, kept),
      ...there(kept, kept + 1),
      ...away(kept + 1, first),
      ...there(first, last),
      ...away(last, count),
    ]
  return [
    ...away(0, first),
    ...there(first, last),
    ...away(last, kept),
    ...there(kept, kept + 1),
    ...away(kept + 1, count),
  ]
}

/** Columns beyond each edge that are there already, so that scrolling does not meet emptiness. */
const beyond = 6
/** The window moves in steps of so many columns, so that not every pixel of scrolling renders. */
const step = 2

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
  const first = Math.floor(Math.max(0, scrolled) / columnWidth / step) * step
  return {
    from: Math.max(0, first - beyond),
    to: Math.ceil((first + width / columnWidth + step) / step) * step + beyond,
  }
}
