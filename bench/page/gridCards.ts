import {
  columnsOf,
  emotionAt,
  inOrder,
  recordOf,
  recordsAt,
  type Column,
  type Journey,
  type StandingKind,
} from '@journeykit/core'

/** One thing in the grid: where it stands and what it says. */
export interface GridCard {
  readonly id: string
  readonly column: number
  readonly row: number
  /** How many columns it is wide. */
  readonly span: number
  readonly title: string
  readonly note?: string
}

/** A card before it has a place. */
type Content = Pick<GridCard, 'id' | 'title' | 'note'>

const touchpoints = (journey: Journey, place: string): readonly Content[] =>
  recordsAt(journey, 'touchpoint', place).map(({ id, title, channel }) => ({
    id,
    title,
    note: recordOf(journey, 'channel', channel ?? '')?.title ?? '',
  }))

const titled = (
  journey: Journey,
  kind: Exclude<StandingKind, 'touchpoint' | 'exit'>,
  place: string,
): readonly Content[] =>
  recordsAt(journey, kind, place).map((record) => ({
    id: record.id,
    title: 'title' in record ? record.title : record.text,
  }))

const scores = (journey: Journey, place: string): readonly Content[] =>
  inOrder(journey, 'persona').flatMap(({ id, title }) => {
    const emotion = emotionAt(journey, id, place)
    return emotion ? [{ id: emotion.id, title: String(emotion.score), note: title }] : []
  })

/** What stands in a column, top to bottom: the lanes that the map has, too. */
const contents = (journey: Journey, { place }: Column): readonly Content[] => [
  { id: place, title: recordOf(journey, 'step', place)?.title ?? '' },
  ...titled(journey, 'activity', place),
  ...touchpoints(journey, place),
  ...scores(journey, place),
  ...titled(journey, 'note', place),
  ...titled(journey, 'barrier', place),
  ...titled(journey, 'solution', place),
]

const stageCards = (journey: Journey, columns: readonly Column[]): readonly GridCard[] =>
  inOrder(journey, 'stage').map(({ id, title }) => ({
    id,
    title,
    row: 0,
    column: columns.findIndex(({ stage }) => stage === id),
    span: columns.filter(({ stage }) => stage === id).length,
  }))

/** The journey as cards on a grid: stages over steps, and under each step what stands in it. */
export const gridCards = (journey: Journey): readonly GridCard[] => {
  const columns = columnsOf(journey)
  return [
    ...stageCards(journey, columns),
    ...columns.flatMap((each, column) =>
      contents(journey, each).map((content, i) => ({ ...content, column, row: i + 1, span: 1 })),
    ),
  ]
}
