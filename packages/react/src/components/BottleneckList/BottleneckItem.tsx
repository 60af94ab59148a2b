import { useCallback, type ReactElement } from 'react'
import { recordOf, type Bottleneck, type Journey } from '@journeykit/core'
import { recordName } from '../../interaction/recordName.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { useRecord } from '../../binding/useRecord.ts'
import { Heading } from '../View/Heading.tsx'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import { useView } from '../View/ViewContext.ts'
import { TermBars } from './TermBars.tsx'

export interface BottleneckItemProps {
  readonly bottleneck: Bottleneck
  readonly onSelect: ((bottleneck: Bottleneck) => void) | undefined
}

/** What the place is called: a step's title or a stage's. */
const usePlaceTitle = (place: string): string =>
  useJourney(
    useCallback(
      (journey: Journey) => (recordOf(journey, 'step', place) ?? recordOf(journey, 'stage', place))?.title ?? '',
      [place],
    ),
  )

const Title = ({ bottleneck, onSelect }: BottleneckItemProps): ReactElement => {
  const title = usePlaceTitle(bottleneck.place)
  return (
    <Heading below={1} className="jk-place">
      {onSelect ? (
        <button
          type="button"
          className="jk-place-button"
          onClick={() => {
            onSelect(bottleneck)
          }}
        >
          <UserText>{title}</UserText>
        </button>
      ) : (
        <UserText>{title}</UserText>
      )}
    </Heading>
  )
}

/** “Purchase · 62 % get here · customers lost: 312 · rests on 84 % …”, as far as it is known. */
const Figures = ({
  bottleneck: { place, stage, reach, lost, coverage },
}: Pick<BottleneckItemProps, 'bottleneck'>): ReactElement => {
  const { words } = useView()
  const record = useRecord('stage', stage)
  const known = [
    ...(reach === undefined ? [] : [words.reachedBy(words.percent(reach))]),
    ...(lost === undefined ? [] : [words.customersLost(words.number(lost))]),
    words.scoreCoverage(words.percent(coverage)),
  ]
  return (
    <p className="jk-figures">
      {record && place !== stage && (
        <>
          <UserText>{record.title}</UserText>
          {' · '}
        </>
      )}
      <Spoken>{known.join(' · ')}</Spoken>
    </p>
  )
}

const Sentence = ({ bottleneck }: Pick<BottleneckItemProps, 'bottleneck'>): ReactElement => {
  const { words } = useView()
  const select = useCallback((journey: Journey) => words.bottleneck(bottleneck, journey), [words, bottleneck])
  return (
    <p>
      <Spoken>{useJourney(select)}</Spoken>
    </p>
  )
}

/** One place: its rank, name and score, why in a sentence, and what the score is made of. */
export const BottleneckItem = ({ bottleneck, onSelect }: BottleneckItemProps): ReactElement => {
  const { words } = useView()
  return (
    <li
      className="jk-bottleneck"
      data-selectable={onSelect ? true : undefined}
      data-record={recordName({ kind: bottleneck.place === bottleneck.stage ? 'stage' : 'step', id: bottleneck.place })}
    >
      <span className="jk-rank" aria-hidden="true">
        {words.number(bottleneck.rank)}
      </span>
      <div className="jk-why">
        <Title bottleneck={bottleneck} onSelect={onSelect} />
        <Figures bottleneck={bottleneck} />
        <Sentence bottleneck={bottleneck} />
      </div>
      <p className="jk-bottleneck-score">
        <span className="jk-hidden">{words.bottleneckMark(words.rating(bottleneck.score))}</span>
        <span aria-hidden="true">{words.rating(bottleneck.score)}</span>
      </p>
      <div className="jk-made-of">
        <TermBars bottleneck={bottleneck} />
      </div>
    </li>
  )
}
