import type { ReactElement } from 'react'
import { recordOf, type RecordRef } from '@journeykit/core'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import { ChangeGroup } from './ChangeGroup.tsx'
import { ChangeItem, placeOf } from './ChangeItem.tsx'
import { ChangeMark } from './ChangeMark.tsx'
import type { Compared } from './compared.ts'

interface Props {
  readonly compared: Compared
}

// A record may be in a list twice, with two of its texts.
const keyOf = ({ kind, id }: RecordRef, i: number): string => `${kind} ${id} ${String(i)}`

/** What only the later version has. */
export const Added = ({ compared: { after, found } }: Props): ReactElement => (
  <ChangeGroup
    name="added"
    items={found.added.map((of, i) => (
      <ChangeItem key={keyOf(of, i)} journey={after} of={of} />
    ))}
  />
)

/** What only the earlier version has. */
export const Removed = ({ compared: { before, found } }: Props): ReactElement => (
  <ChangeGroup
    name="removed"
    items={found.removed.map((of, i) => (
      <ChangeItem key={keyOf(of, i)} journey={before} of={of} />
    ))}
  />
)

/** What stands elsewhere. */
export const MovedRecords = ({ compared: { after, found } }: Props): ReactElement => {
  const { words } = useReport()
  const told = (of: RecordRef, toAnother: boolean): string => {
    if (!toAnother) return words.movedWithin
    const place = placeOf(after, of)
    return place === undefined ? words.movedElsewhere : words.movedTo(place)
  }
  return (
    <ChangeGroup
      name="moved"
      items={found.moved.map((of, i) => (
        <ChangeItem key={keyOf(of, i)} journey={after} of={of} placed={false}>
          {told(of, of.toAnother)}
        </ChangeItem>
      ))}
    />
  )
}

/** What is called otherwise. */
export const RenamedRecords = ({ compared: { after, found } }: Props): ReactElement => {
  const { words } = useReport()
  return (
    <ChangeGroup
      name="renamed"
      items={found.renamed.map((of, i) => (
        <ChangeItem key={keyOf(of, i)} journey={after} of={of}>
          {words.calledBefore(of.before ?? words.unknownFigure)}
        </ChangeItem>
      ))}
    />
  )
}

/** Emotions with another score, or with a score on one side alone. */
export const RescoredEmotions = ({ compared: { before, after, found } }: Props): ReactElement => {
  const { words } = useReport()
  const told = (score: number | undefined): string =>
    score === undefined ? words.notScored : words.score(score, before.scale)
  return (
    <ChangeGroup
      name="rescored"
      items={found.rescored.map(({ emotion: id, before: was, after: is, change }) => (
        <ChangeItem key={id} journey={recordOf(after, 'emotion', id) ? after : before} of={{ kind: 'emotion', id }}>
          {`${told(was)} → ${told(is)} `}
          {change !== undefined && <ChangeMark change={change} />}
        </ChangeItem>
      ))}
    />
  )
}

/** What says something else in other fields, the journey itself first. */
export const EditedRecords = ({ compared: { after, found } }: Props): ReactElement => {
  const { words } = useReport()
  const itself = (
    <li key="journey">
      <UserText>{after.title}</UserText>{' '}
      <small>
        <Spoken>{`${words.journeyItself} · ${words.fieldsChanged(found.head.length)}`}</Spoken>
      </small>
    </li>
  )
  const records = found.edited.map((of, i) => (
    <ChangeItem key={keyOf(of, i)} journey={after} of={of}>
      {words.fieldsChanged(of.fields.length)}
    </ChangeItem>
  ))
  return <ChangeGroup name="edited" items={found.head.length === 0 ? records : [itself, ...records]} />
}
