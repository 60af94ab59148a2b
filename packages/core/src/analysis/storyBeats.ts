import { columnsOf } from '../model/columns.ts'
import type { Id } from '../model/id.ts'
import type { Journey } from '../model/journey.ts'
import { recordOf } from '../model/records.ts'
import { answersBy } from './answersBy.ts'
import { emotionCurve } from './emotionCurve.ts'
import type { StoryBeat, StoryChapter } from './story/beat.ts'
import { leavingBeats } from './story/leavingBeats.ts'
import { pathBeats } from './story/pathBeats.ts'
import { planBeats } from './story/planBeats.ts'
import { turnBeats } from './story/turnBeats.ts'
import { unknownBeats } from './story/unknownBeats.ts'
import { whoBeats } from './story/whoBeats.ts'

/** What a story has to tell, before it is put into words. */
export interface StoryOutline {
  /** Absent for the story of all personas together. */
  readonly persona?: Id<'persona'>
  /** In the order of telling; those with nothing to tell are left out. */
  readonly chapters: readonly { readonly about: StoryChapter; readonly beats: readonly StoryBeat[] }[]
  /** Scored columns ÷ all columns, 0 … 1; 0 without columns. */
  readonly coverage: number
}

const chaptersOf = (journey: Journey, asked: Id<'persona'> | undefined): StoryOutline['chapters'] => {
  if (asked !== undefined && !recordOf(journey, 'persona', asked))
    return [{ about: 'who', beats: [{ tells: 'stranger', persona: asked, from: [] }] }]
  const start = [
    { about: 'who', beats: whoBeats(journey, asked) },
    { about: 'path', beats: pathBeats(journey, asked) },
  ] as const
  if (columnsOf(journey).length === 0) return start
  const leaving = leavingBeats(journey, asked)
  return [
    ...start,
    { about: 'turns', beats: turnBeats(journey, asked) },
    { about: 'leaving', beats: leaving },
    { about: 'plan', beats: planBeats(journey, asked) },
    { about: 'unknown', beats: unknownBeats(journey, asked, leaving.length > 0) },
  ]
}

const outlines = answersBy<StoryOutline>((journey) => [journey])

/**
 * What there is to tell of a journey as one persona goes it, or of all personas together: who, the path, the turning
 * points and why, where customers leave, what is done about it, and what is not known. Nothing that the journey does
 * not state; what rests on no evidence is marked as assumed. For a persona who is not there, one beat that says so.
 */
export const storyBeats = (journey: Journey, persona?: Id<'persona'>): StoryOutline =>
  outlines(journey, persona ?? '', () => ({
    ...(persona !== undefined && { persona }),
    chapters: chaptersOf(journey, persona).filter(({ beats }) => beats.length > 0),
    coverage: emotionCurve(journey, persona).coverage,
  }))
