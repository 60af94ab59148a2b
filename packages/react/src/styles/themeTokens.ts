/** What a token holds, as CSS knows it. */
export type ThemeTokenKind = 'color' | 'font' | 'length' | 'number' | 'shadow'

/** A CSS custom property by which a host gives the kit its own look. */
export interface ThemeToken {
  /** The custom property, to be set on `.jk` or on the className of one view. */
  readonly name: `--jk-${string}`
  readonly kind: ThemeTokenKind
  /** What it is for. */
  readonly meaning: string
  /** What it is in the light, and wherever nothing else is said. */
  readonly light: string
  /** What it is in the dark, where that is another. */
  readonly dark?: string
  /** What it is in the theme of high contrast: where the system is light, and where it is dark. */
  readonly contrast?: readonly [light: string, dark: string]
  /** What it is where more is to be in sight at once. */
  readonly compact?: string
}

const color = (
  name: ThemeToken['name'],
  meaning: string,
  light: string,
  dark: string,
  ...contrast: readonly [string, string]
): ThemeToken => ({ name, kind: 'color', meaning, light, dark, contrast })

const measure = (
  name: ThemeToken['name'],
  kind: 'length' | 'number',
  meaning: string,
  light: string,
  compact?: string,
): ThemeToken => ({ name, kind, meaning, light, ...(compact !== undefined && { compact }) })

const colors: readonly ThemeToken[] = [
  color('--jk-paper', 'The ground of a view.', '#fcfcfb', '#15181c', '#ffffff', '#000000'),
  color('--jk-ink', 'Letters, the main curve, the route.', '#1d2126', '#eceff2', '#000000', '#ffffff'),
  color('--jk-soft', 'Hints and whatever is said more quietly.', '#5c6670', '#a0a9b3', '#2b3036', '#d9dee3'),
  color('--jk-line', 'Hairlines between rows and stages.', '#e4e6e8', '#2a2f36', '#7d838a', '#7b838c'),
  color('--jk-card', 'The ground of what can be picked up.', '#ffffff', '#1d2127', '#ffffff', '#0e1013'),
  color('--jk-mid', 'Lines that mean something: neutral, dashed edges.', '#a9aeb4', '#6d757e', '#5a6067', '#9aa2ab'),
  color('--jk-quiet', 'Curves of the other personas, small signs.', '#7d858d', '#8a939d', '#40464d', '#c3cad1'),
  color('--jk-emotion-1', 'The worst feeling.', '#762a83', '#d9a7e2', '#5c1169', '#f4c2fa'),
  color('--jk-emotion-2', 'A bad feeling.', '#a67bbb', '#a275bd', '#93609f', '#b57fd2'),
  color('--jk-emotion-3', 'Neither good nor bad.', '#767b80', '#8d9399', '#5d6166', '#a7adb3'),
  color('--jk-emotion-4', 'A good feeling.', '#529c63', '#55a864', '#3b8549', '#52ad63'),
  color('--jk-emotion-5', 'The best feeling.', '#1d7438', '#8ee290', '#07521f', '#b0fbae'),
  color('--jk-warm', 'Barriers, bottlenecks, what is late.', '#a84b18', '#f0a271', '#7a2f06', '#ffb68a'),
  color('--jk-warm-paper', 'The ground of barriers.', '#fdf3ec', '#2c211a', '#fff3ea', '#24160d'),
  color('--jk-cool', 'Solutions and gains.', '#1a62d6', '#8ab4ff', '#0a3d94', '#a9c8ff'),
  color('--jk-cool-paper', 'The ground of solutions.', '#eef4fe', '#1b2433', '#ecf3ff', '#0c1a30'),
  color('--jk-focus', 'The ring around what has the focus.', '#1f6feb', '#8ab4ff', '#0a3d94', '#ffd84d'),
]

/**
 * Every custom property of the kit, in the order of its stylesheet: for theme editors, for tests of a brand's contrast,
 * for checking that a name exists. The stylesheet itself does not need this list.
 */
export const themeTokens: readonly ThemeToken[] = [
  ...colors,
  {
    name: '--jk-shadow',
    kind: 'shadow',
    meaning: 'Under menus and whatever is lifted.',
    light: '0 1px 2px rgb(29 33 38 / 8%), 0 8px 24px rgb(29 33 38 / 14%)',
    dark: '0 1px 2px rgb(0 0 0 / 40%), 0 8px 24px rgb(0 0 0 / 50%)',
    contrast: ['0 0 0 2px #000000', '0 0 0 2px #ffffff'],
  },
  {
    name: '--jk-font',
    kind: 'font',
    meaning: 'All letters.',
    light: "ui-sans-serif, system-ui, 'Noto Sans', sans-serif",
  },
  { name: '--jk-heading-font', kind: 'font', meaning: 'Titles and stages.', light: 'var(--jk-font)' },
  measure('--jk-type', 'number', 'How large all letters are, as a factor.', '1', '0.95'),
  measure('--jk-space', 'number', 'How much room there is above and below, as a factor.', '1', '0.65'),
  measure('--jk-row', 'length', 'The least height of a row of a table.', '30px', '24px'),
  measure('--jk-padding', 'length', 'Between the edge of a view and what stands in it.', '28px', '18px'),
  measure('--jk-column', 'length', 'The least width of a column; columns share what room there is.', '136px', '130px'),
  measure('--jk-lane-head', 'length', 'The width of the column with the names of the lanes.', '120px', '108px'),
  measure('--jk-radius', 'length', 'The corners of cards, fields and buttons.', '7px'),
  measure(
    '--jk-max-height',
    'length',
    'The most height that the map’s own scroller takes; with one, stage heads stay in sight.',
    'none',
  ),
]
