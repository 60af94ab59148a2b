import { useCallback, useId, useMemo, type ReactElement } from 'react'
import type { Journey, Persona } from '@journeykit/core'
import { columnSlots } from '@journeykit/layout'
import type { JourneyInput } from '../../binding/SourceContext.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { useSvgId } from '../../binding/useSvgId.ts'
import { Chart } from '../Chart/Chart.tsx'
import { CurveOverlay } from '../CurveOverlay/CurveOverlay.tsx'
import { selectColumns, selectScale } from '../JourneyMap/selectors.ts'
import { PersonaMark } from '../PersonaMark/PersonaMark.tsx'
import { UserText } from '../View/UserText.tsx'
import { View, type ViewOptions } from '../View/View.tsx'
import { useView } from '../View/ViewContext.ts'
import { ViewHead } from '../View/ViewHead.tsx'
import { CurveKey } from './CurveKey.tsx'
import { CurveMarks } from './CurveMarks.tsx'
import { curveExtras, noExtras, sameExtras, type CurveExtras } from './curveExtras.ts'
import { curvePlot } from './curvePlot.ts'
import { CurveSummary } from './CurveSummary.tsx'
import { CurveTable } from './CurveTable.tsx'
import { CurveUnderlay } from './CurveUnderlay.tsx'
import { LineNames } from './LineNames.tsx'
import { ScaleAxis } from './ScaleAxis.tsx'
import { sameShown, shownCurves, type Shown } from './shown.ts'

/** Whose curves are drawn, and what with them. */
export interface EmotionCurveOptions extends ViewOptions {
  /** The ids of the personas to draw, the main one first; all of the journey's when absent. */
  readonly personas?: readonly string[]
  /** The same journey as it shall be: the main persona's curve in it, and the gap to it. Steps are matched by their ids. */
  readonly toBe?: Journey
  /** True for the band between the lowest and the highest reading of the main persona, where there are several. */
  readonly spread?: boolean
  /** True for the line of how stirred up the main persona is, 0 … 1, at the foot of the plot, where that is known. */
  readonly arousal?: boolean
}

/** Either `journey` or `store`; which personas; and how the view looks and speaks. */
export type EmotionCurveProps = JourneyInput & EmotionCurveOptions

const selectTitle = (journey: Journey): string => journey.title

const Head = ({ shown }: { readonly shown: readonly Shown[] }): ReactElement => {
  const { words } = useView()
  const title = useJourney(selectTitle)
  return (
    <ViewHead eyebrow={words.emotionCurve} title={<UserText>{title}</UserText>}>
      <ul className="jk-personas">
        {shown.map(({ persona }, i) => (
          <li key={persona.id} className="jk-persona-name">
            <PersonaMark index={i} />
            <UserText>{persona.title}</UserText>
          </li>
        ))}
      </ul>
    </ViewHead>
  )
}

type Extra = Pick<EmotionCurveOptions, 'toBe' | 'spread' | 'arousal'>

/** What is drawn and told besides the curves: all that was asked for and is known. */
const useExtras = (persona: Persona | undefined, { toBe, spread = false, arousal = false }: Extra): CurveExtras => {
  const columns = useJourney(selectColumns)
  const select = useCallback(
    (journey: Journey) => (persona ? curveExtras(journey, persona.id, columns, toBe) : noExtras),
    [persona, columns, toBe],
  )
  const known = useJourney(select, sameExtras)
  return useMemo(
    () => ({ ...known, spread: spread ? known.spread : [], arousal: arousal ? known.arousal : [] }),
    [known, spread, arousal],
  )
}

interface PlotProps {
  readonly shown: readonly Shown[]
  readonly extras: CurveExtras
  readonly toBe: Journey | undefined
  readonly describedBy: string
}

const Plot = ({ shown, extras, toBe, describedBy }: PlotProps): ReactElement => {
  const { words } = useView()
  const columns = useJourney(selectColumns)
  const scale = useJourney(selectScale)
  const spread = useMemo(() => {
    const slots = columnSlots(columns.map(() => 1))
    return columns.map((column, i) => ({ column, slots: slots[i] ?? { start: i, count: 1 } }))
  }, [columns])
  const curves = shown.map(({ persona, curve }) => ({
    persona: persona.id,
    scores: curve.points.map(({ score }) => score),
  }))
  const id = useSvgId()
  const scored = shown.some(({ curve }) => curve.overall !== undefined)
  return (
    <Chart columns={spread} axis={<ScaleAxis scale={scale} />} describedBy={describedBy} steps="below" margin>
      <CurveUnderlay
        id={`${id}h`}
        scores={curves[0]?.scores ?? []}
        scale={scale}
        toBeScale={toBe?.scale ?? scale}
        extras={extras}
      />
      <CurveOverlay
        id={id}
        curves={curves}
        columns={Math.max(1, columns.length)}
        scale={scale}
        plot={curvePlot}
        widths={1}
      />
      {scored ? (
        <>
          <CurveMarks columns={columns} shown={shown} scale={scale} />
          <LineNames columns={columns.length} shown={shown} scale={scale} />
        </>
      ) : (
        <p className="jk-nothing">{words.nobodyScored}</p>
      )}
    </Chart>
  )
}

interface CaptionProps extends Omit<PlotProps, 'describedBy'> {
  readonly summaryId: string
}

const Caption = ({ shown, extras, toBe, summaryId }: CaptionProps): ReactElement => {
  const { words } = useView()
  const columns = useJourney(selectColumns)
  const scale = useJourney(selectScale)
  const main = shown[0]?.persona
  return (
    <figcaption>
      {main ? (
        <CurveSummary persona={main.id} id={summaryId} />
      ) : (
        <p id={summaryId} className="jk-hidden">
          {words.nobodyScored}
        </p>
      )}
      <CurveKey extras={extras} />
      {columns.length > 0 && main && (
        <CurveTable columns={columns} shown={shown} scale={scale} extras={extras} toBeScale={toBe?.scale ?? scale} />
      )}
    </figcaption>
  )
}

const Body = ({ personas, ...extra }: Extra & Pick<EmotionCurveOptions, 'personas'>): ReactElement => {
  const select = useCallback((journey: Journey) => shownCurves(journey, personas), [personas])
  const shown = useJourney(select, sameShown)
  const summaryId = useId()
  const extras = useExtras(shown[0]?.persona, extra)
  const given = { shown, extras, toBe: extra.toBe }
  return (
    <>
      <Head shown={shown} />
      <Plot {...given} describedBy={summaryId} />
      <Caption {...given} summaryId={summaryId} />
    </>
  )
}

/**
 * How a journey feels, alone: a curve for each persona along the steps, broken where nobody scored, on the labelled
 * scale; a summary in sentences, and the same numbers as a table. Renders on the server.
 */
export const EmotionCurve = ({ personas, toBe, spread, arousal, ...view }: EmotionCurveProps): ReactElement => (
  <View {...view} as="figure" name="emotion-curve">
    <Body
      {...(personas && { personas })}
      {...(toBe && { toBe })}
      {...(spread !== undefined && { spread })}
      {...(arousal !== undefined && { arousal })}
    />
  </View>
)
