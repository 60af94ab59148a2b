/** What the chart of a trend says besides the sentences of core. */
export interface TrendChartWords {
  readonly trendHead: Readonly<Record<'version' | 'value' | 'note' | 'author', string>>
  /** Names of the lines that are drawn across. */
  readonly target: string
  readonly baseline: string
  /** What the metric shall get to and where it stood, each already written as a figure: “Target: 80%.” */
  readonly aims: (target: string | undefined, baseline: string | undefined) => string
  /** In place of a value that a version does not know. */
  readonly unknownValue: string
  /** Behind a score that was given on another scale. */
  readonly carriedOver: string
  /** An archive without a single version. */
  readonly noVersions: string
  readonly noVersionsHint: string
}
