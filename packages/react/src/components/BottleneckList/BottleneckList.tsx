import { useCallback, type ReactElement } from 'react'
import {
  findBottlenecks,
  type Bottleneck,
  type BottleneckOptions,
  type Bottlenecks,
  type Grain,
  type Journey,
  type Weights,
} from '@journeykit/core'
import type { JourneyInput } from '../../binding/SourceContext.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import { View, type ViewOptions } from '../View/View.tsx'
import { useView } from '../View/ViewContext.ts'
import { ViewHead } from '../View/ViewHead.tsx'
import { BottleneckItem } from './BottleneckItem.tsx'

/** What to compare, how to weigh it, and what happens on a choice. */
export interface BottleneckListOptions extends ViewOptions {
  /** Compare the columns of the map, `step`, the usual; or whole stages. */
  readonly by?: Grain
  /** The id of the persona whose feelings and touchpoints count; all together when absent. */
  readonly persona?: string
  /** Other weights than the published ones, for some or all terms; each 0 or more, and one at least above 0. */
  readonly weights?: Partial<Weights>
  /** How many places are listed, worst first; all when absent. */
  readonly limit?: number
  /** Makes each place a button that hands over its bottleneck. */
  readonly onSelect?: (bottleneck: Bottleneck) => void
}

/** Either `journey` or `store`; what to compare and how; and how the view looks and speaks. */
export type BottleneckListProps = JourneyInput & BottleneckListOptions

type Asked = Omit<BottleneckListOptions, keyof ViewOptions>

const useBottlenecks = ({ by = 'step', persona, weights }: Asked): Bottlenecks => {
  // By value, so that a host may write its weights where it renders.
  const weighing = weights && JSON.stringify(weights)
  return useJourney(
    useCallback(
      (journey: Journey) =>
        findBottlenecks(journey, {
          by,
          ...(persona !== undefined && { persona: persona }),
          ...(weighing !== undefined && { weights: JSON.parse(weighing) as NonNullable<BottleneckOptions['weights']> }),
        }),
      [by, persona, weighing],
    ),
  )
}

const selectTitle = (journey: Journey): string => journey.title

const Body = ({ limit, onSelect, ...asked }: Asked): ReactElement => {
  const { words } = useView()
  const title = useJourney(selectTitle)
  const { bottlenecks } = useBottlenecks(asked)
  return (
    <>
      <ViewHead
        eyebrow={<UserText>{title}</UserText>}
        title={
          // Several lists on a page are told apart by their journeys.
          <>
            {words.bottlenecks}
            <span className="jk-hidden">
              {': '}
              <UserText>{title}</UserText>
            </span>
          </>
        }
        hint={<Spoken>{words.bottlenecksHint}</Spoken>}
      />
      {bottlenecks.length === 0 ? (
        <p className="jk-bottlenecks-none">
          <Spoken>{words.bottlenecksNone}</Spoken>
        </p>
      ) : (
        <ol className="jk-bottleneck-items">
          {bottlenecks.slice(0, limit).map((bottleneck) => (
            <BottleneckItem key={bottleneck.place} bottleneck={bottleneck} onSelect={onSelect} />
          ))}
        </ol>
      )}
    </>
  )
}

/**
 * Where the journey costs most customers or most feeling, worst first: each place with its score, why in a sentence,
 * and the terms that the score is made of. Renders on the server.
 * @throws WeightError for weights that are negative, not finite, or all 0.
 */
export const BottleneckList = ({
  by,
  persona,
  weights,
  limit,
  onSelect,
  ...view
}: BottleneckListProps): ReactElement => (
  <View {...view} as="section" name="bottleneck-list">
    <Body
      {...(by && { by })}
      {...(persona !== undefined && { persona })}
      {...(weights && { weights })}
      {...(limit !== undefined && { limit })}
      {...(onSelect && { onSelect })}
    />
  </View>
)
