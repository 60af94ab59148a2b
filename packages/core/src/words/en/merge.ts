import type { ArchiveRefusal } from '../../versions/archive/archiveRefusal.ts'
import type { ConflictReason, MergeConflict } from '../../versions/merge/merge.ts'
import { conflictTitle } from '../conflictTitle.ts'
import type { MergeWords } from '../report/mergeWords.ts'
import { titleOf } from '../titleOf.ts'
import { count } from './count.ts'
import { names } from './names.ts'
import { quote } from './quote.ts'

const standing: Readonly<Record<MergeConflict['taken'], string>> = {
  mine: 'Yours stands.',
  theirs: 'Theirs stands.',
  neither: 'Neither stands as it was.',
}

const reasons: Readonly<Record<ConflictReason, string>> = {
  'both-changed': 'both of you changed it',
  'removed-and-changed': 'one of you removed it, the other changed it; it is kept',
  'still-needed': 'one of you removed it, but the other needs it; it is kept',
  'emotion-taken': 'the persona already feels something else at that place',
  'stage-has-steps': 'the stage has steps now; it stands in the first of them',
  'unsound-together': 'what each of you did does not go together',
}

const archiveRefusal = (refusal: ArchiveRefusal): string => {
  switch (refusal.code) {
    case 'other-journey':
      return `This is a version of another journey, ${quote(refusal.id)}. Give one of ${quote(refusal.expected)}.`
    case 'not-a-date':
      return `${quote(refusal.date)} is not a day. Write it like ${quote('2026-05-17')}.`
    case 'not-an-id':
      return `${quote(refusal.id)} is not an id. Use letters and digits, or leave it out.`
    case 'version-there':
      return `There is a version ${quote(refusal.id)} already. Choose another id, or leave it out.`
    case 'version-missing':
      return `There is no version ${quote(refusal.id)}. Choose one that is in the archive.`
    case 'not-a-text':
      return `The ${refusal.field} is empty or too long. Write something shorter, or leave it out.`
  }
}

export const mergeWords: MergeWords = {
  merge({ conflicts, reordered }) {
    const found =
      conflicts.length === 0 ? 'Merged without a conflict.' : `Merged with ${count(conflicts.length, 'conflict')}.`
    const moved = ` Put behind others in their row: ${count(reordered.length, 'record')}.`
    return `${found}${reordered.length === 0 ? '' : moved}`
  },

  mergeConflict(conflict, journey) {
    const { kind, field, reason, taken } = conflict
    const what = kind === 'journey' ? 'journey' : names.kind[kind]
    const of = field === undefined ? '' : `, ${quote(field)}`
    return `The ${what} ${quote(conflictTitle(conflict, journey))}${of}: ${reasons[reason]}. ${standing[taken]}`
  },

  diffRefusal(refusal, journey) {
    const again = 'Compare the versions again.'
    switch (refusal.code) {
      case 'malformed-diff':
        return `This is not a list of changes, so nothing was changed. ${again}`
      case 'unsound-result':
        return `The changes do not go with this journey: ${count(refusal.breaches.length, 'thing')} would be wrong. ${again}`
      case 'record-there':
        return `The ${names.kind[refusal.kind]} ${quote(titleOf(journey, refusal))} is there already, so nothing was changed. ${again}`
      case 'record-missing':
        return `The ${names.kind[refusal.kind]} ${quote(refusal.id)} is not there, so nothing was changed. ${again}`
      case 'value-differs': {
        const { kind, id, field } = refusal
        const title = kind === 'journey' ? journey.title : titleOf(journey, { kind, id })
        return `${quote(title)}${field === undefined ? '' : `, ${quote(field)},`} has been changed meanwhile, so nothing was changed. ${again}`
      }
    }
  },

  archiveRefusal,
}
