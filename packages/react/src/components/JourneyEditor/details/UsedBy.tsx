import { useCallback, type ReactElement } from 'react'
import { type Journey, type RecordRef } from '@journeykit/core'
import { useJourney } from '../../../binding/useJourney.ts'
import { useFullEditor } from '../FullEditor.ts'
import { recordTitle } from '../moving/recordTitle.ts'
import { Spoken } from '../../View/Spoken.tsx'
import { UserText } from '../../View/UserText.tsx'
import { GoTo } from './GoTo.tsx'
import { usersOf } from './usersOf.ts'

/** Evidence may bear a whole map; the rest is found from the other end. */
const shown = 50

const sameRefs = (a: readonly RecordRef[], b: readonly RecordRef[]): boolean =>
  a.length === b.length && a.every(({ kind, id }, i) => kind === b[i]?.kind && id === b[i].id)

const User = ({ record }: { readonly record: RecordRef }): ReactElement => {
  const { words } = useFullEditor()
  const { kind, id } = record
  const title = useJourney(
    useCallback((journey: Journey) => recordTitle(journey, { kind, id }, words), [kind, id, words]),
  )
  return (
    <li className="jk-detail-line">
      <span>
        <small>
          <Spoken>{words.kind[kind]}</Spoken>{' '}
        </small>
        <UserText>{title}</UserText>
      </span>
      <GoTo record={record} />
    </li>
  )
}

/** What is linked to a record from elsewhere: what rests on a piece of evidence, what a metric is of. */
export const UsedBy = ({ record: { kind, id } }: { readonly record: RecordRef }): ReactElement => {
  const { words } = useFullEditor()
  const users = useJourney(
    useCallback((journey: Journey) => usersOf(journey, { kind, id }), [kind, id]),
    sameRefs,
  )
  return (
    <div className="jk-detail">
      <p className="jk-detail-label">
        <Spoken>{words.usedBy}</Spoken>
      </p>
      {users.length === 0 && (
        <small>
          <Spoken>{words.usedByNothing}</Spoken>
        </small>
      )}
      <ul>
        {users.slice(0, shown).map((user) => (
          <User key={`${user.kind}:${user.id}`} record={user} />
        ))}
      </ul>
      {users.length > shown && (
        <small>
          <Spoken>{`+ ${words.number(users.length - shown)}`}</Spoken>
        </small>
      )}
    </div>
  )
}
