import { useCallback, type ReactElement } from 'react'
import { emotionClass, emotionCurve, type Journey, type PlaceId } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import { Face } from '../Face/Face.tsx'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'

const selectScale = (journey: Journey): Journey['scale'] => journey.scale

export interface FrameFeelingProps {
  readonly place: PlaceId
  /** Whose feeling; the mean of all personas when undefined. */
  readonly persona: string | undefined
}

/** How it feels there: a face, the score, the word; or that nobody has scored it. */
export const FrameFeeling = ({ place, persona }: FrameFeelingProps): ReactElement => {
  const { words } = useReport()
  const scale = useJourney(selectScale)
  const score = useJourney(
    useCallback(
      (journey: Journey) => emotionCurve(journey, persona).points.find((point) => point.place === place)?.score,
      [place, persona],
    ),
  )
  if (score === undefined)
    return (
      <p className="jk-frame-feeling" data-scored={false}>
        <Spoken>{words.notScored}</Spoken>
      </p>
    )
  const feeling = emotionClass(score, scale)
  return (
    <p className="jk-frame-feeling" data-scored>
      <svg viewBox="-12 -12 24 24" width="28" height="28" aria-hidden="true">
        <Face feeling={feeling} />
      </svg>
      <b>
        <bdi>{words.score(score, scale)}</bdi>
      </b>
      <Spoken>{words.emotionClass[feeling]}</Spoken>
    </p>
  )
}
