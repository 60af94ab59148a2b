import { stepsOf } from '../../model/arrangement.ts'
import { emotionAt } from '../../model/emotions.ts'
import { recordOf } from '../../model/records.ts'
import { conflictOf } from './mergeMembers.ts'
import { drop } from './fallBack.ts'
import { put, report, type Settling } from './settling.ts'

/**
 * An emotion at a stage that has got steps goes to the first of them, as it does when a step is added by hand. Where
 * the persona feels something there already, it is taken out; either way it is reported.
 */
export const intoFirstStep = (settling: Settling, id: string): boolean => {
  const { journey, sides } = settling
  const emotion = recordOf(journey, 'emotion', id)
  const stage = emotion && recordOf(journey, 'stage', emotion.place)
  const first = stage && stepsOf(journey, stage.id)[0]
  if (!first) return false
  if (emotionAt(journey, emotion.persona, first.id)) {
    drop(settling, 'emotion', id, 'emotion-taken')
    return true
  }
  const three = {
    base: recordOf(sides.base, 'emotion', id)?.place,
    mine: recordOf(sides.mine, 'emotion', id)?.place,
    theirs: recordOf(sides.theirs, 'emotion', id)?.place,
  }
  const subject = { reason: 'stage-has-steps', kind: 'emotion', id, field: 'place', taken: 'neither' } as const
  report(settling, conflictOf(subject, three))
  put(settling, { kind: 'emotion', id, record: { ...emotion, place: first.id } })
  return true
}
