import { useId, useMemo, type ReactElement } from 'react'
import { createJourney, latestVersion, type Journey, type JourneyArchive, type Measure } from '@journeykit/core'
import type { ViewState } from '../../binding/viewState.ts'
import { ReportView, type ReportViewOptions } from '../ReportView/ReportView.tsx'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import { ViewHead } from '../View/ViewHead.tsx'
import { plottedTrend, type PlottedTrend } from './plottedTrend.ts'
import { TrendPlot } from './TrendPlot.tsx'
import { TrendTable } from './TrendTable.tsx'
import { useMeasureValue } from './useMeasureValue.ts'

/** What is followed through which versions. */
export interface TrendChartOptions extends ReportViewOptions {
  /** The versions of one journey. */
  readonly archive: JourneyArchive
  /** What to follow: `{ of: 'overall' }`, `{ of: 'metric', metric: '…' }`, or a function of your own. */
  readonly measure: Measure
}

/** What there is while the archive has not come. */
type Awaiting = Omit<TrendChartOptions, 'archive' | 'status'> & {
  readonly status: ViewState
  readonly archive?: undefined
}

/** The archive, the measure; and how the view looks and speaks. */
export type TrendChartProps = TrendChartOptions | Awaiting

type Asked = Pick<TrendChartOptions, 'archive' | 'measure'>

/** The summary in sentences: from where to where, what that means, how much is known, and what the aim is. */
const Summary = ({
  archive,
  measure,
  plotted: { found, target, baseline },
  say,
  id,
}: Asked & {
  readonly plotted: PlottedTrend
  readonly say: (value: number) => string
  readonly id: string
}): ReactElement => {
  const { words } = useReport()
  const written = (value: number | undefined): string | undefined => (value === undefined ? undefined : say(value))
  const sentences = [words.trend(found, measure, archive), words.aims(written(target), written(baseline))]
  return (
    <p id={id}>
      <Spoken>{sentences.filter(Boolean).join(' ')}</Spoken>
    </p>
  )
}

const NoVersions = (): ReactElement => {
  const { words } = useReport()
  return (
    <div className="jk-trend-none">
      <p>
        <Spoken>{words.noVersions}</Spoken>
      </p>
      <p>
        <small>
          <Spoken>{words.noVersionsHint}</Spoken>
        </small>
      </p>
    </div>
  )
}

const Body = ({ archive, measure }: Asked): ReactElement => {
  const { words } = useReport()
  const plotted = useMemo(() => plottedTrend(archive, measure), [archive, measure])
  const say = useMeasureValue(measure, archive)
  const summaryId = useId()
  const title = words.measure(measure, archive)
  return (
    <>
      <ViewHead eyebrow={<UserText>{archive.title}</UserText>} title={<Spoken>{title}</Spoken>} />
      {archive.versions.length === 0 ? (
        <NoVersions />
      ) : (
        <>
          <TrendPlot plotted={plotted} say={say} describedBy={summaryId} />
          <figcaption>
            <Summary archive={archive} measure={measure} plotted={plotted} say={say} id={summaryId} />
            <TrendTable plotted={plotted} archive={archive} caption={title} say={say} />
          </figcaption>
        </>
      )}
    </>
  )
}

/** Language and direction are those of the latest version; of an archive without any, the usual ones. */
const journeyOf = ({ id, title, ...archive }: JourneyArchive): Journey =>
  latestVersion({ id, title, ...archive })?.journey ?? createJourney({ id, title })

/**
 * How a measure went from version to version of a journey: a line over the days, broken where a version does not know
 * it, with the target and the baseline of a metric; a summary in sentences, and the same as a table. Renders on the server.
 */
export const TrendChart = ({ archive, measure, ...view }: TrendChartProps): ReactElement => {
  const journey = useMemo(() => archive && journeyOf(archive), [archive])
  return (
    <ReportView {...view} journey={journey} as="figure" name="trend-chart">
      {archive && <Body archive={archive} measure={measure} />}
    </ReportView>
  )
}
