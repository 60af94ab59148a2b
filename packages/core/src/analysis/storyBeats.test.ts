import { describe, expect, it } from 'vitest'
import { createJourney } from '../model/createJourney.ts'
import type { Journey } from '../model/journey.ts'
import { addBarrier } from '../operations/barriers/addBarrier.ts'
import { edit } from '../operations/edit.ts'
import { addEmotion } from '../operations/emotions/addEmotion.ts'
import { scoreEmotion } from '../operations/emotions/scoreEmotion.ts'
import { addEvidence } from '../operations/evidence/addEvidence.ts'
import { addExit } from '../operations/exits/addExit.ts'
import { editJourney } from '../operations/journey/editJourney.ts'
import { linkEvidence } from '../operations/links/linkEvidence.ts'
import { addNote } from '../operations/notes/addNote.ts'
import { addPersona } from '../operations/personas/addPersona.ts'
import { addSolution } from '../operations/solutions/addSolution.ts'
import { addStage } from '../operations/stages/addStage.ts'
import { addTouchpoint } from '../operations/touchpoints/addTouchpoint.ts'
import { kiosk } from '../testing/kiosk.ts'
import type { StoryBeat, StoryBeatName } from './story/beat.ts'
import { storyBeats } from './storyBeats.ts'

const beatsOf = (journey: Journey, persona?: string): readonly StoryBeat[] =>
  storyBeats(journey, persona).chapters.flatMap(({ beats }) => beats)

type Told<Name extends StoryBeatName> = Extract<StoryBeat, { readonly tells: Name }>

const told = <Name extends StoryBeatName>(journey: Journey, name: Name, persona?: string): readonly Told<Name>[] =>
  beatsOf(journey, persona).filter((beat): beat is Told<Name> => beat.tells === name)

const turnsOf = (journey: Journey, persona?: string) =>
  told(journey, 'turn', persona).map(({ place, marks }) => [place, ...marks])

describe('the beats of a story', () => {
  // Ann: search +1, queue −1, pay +0.5, enjoy +2. Falls: −2 to the queue. Rises: +1.5 to pay and +1.5 to enjoy, the
  // first counts. Lowest −1 at the queue, highest +2 at enjoy, which is in the top fifth (above +1.2).
  it('turn where the curve does, in the order of the journey', () => {
    expect(turnsOf(kiosk, 'ann')).toEqual([
      ['queue', 'fall', 'lowest'],
      ['pay', 'rise'],
      ['enjoy', 'highest', 'wow'],
    ])
    expect(told(kiosk, 'turn', 'ann')[0]).toMatchObject({ score: -1, before: 'search', change: -2, assumed: true })
  })

  // Bob scored the queue and enjoy only; between them lies a gap, so nothing is said to fall or rise.
  it('tell of no slope across a gap', () => {
    expect(turnsOf(kiosk, 'bob')).toEqual([
      ['queue', 'lowest', 'low'],
      ['enjoy', 'highest'],
    ])
    expect(told(kiosk, 'gaps', 'bob')).toMatchObject([{ places: ['search', 'pay'], more: 0, columns: 4 }])
  })

  // Severity × frequency: one till 0.4, no shade 0.1. The line takes 15 minutes where 10 were aimed at.
  it('give the reasons of a low, the most harmful first', () => {
    const barriers = told(kiosk, 'barriers', 'ann')
    expect(barriers.map(({ place, barriers: all }) => [place, ...all.map(({ ref }) => ref.id)])).toEqual([
      ['queue', 'one-till', 'no-shade'],
    ])
    expect(told(kiosk, 'slow', 'ann').map(({ touchpoint }) => touchpoint)).toEqual(['line'])
  })

  // Counted: 200, 150, 120, 90. Lost: 50, 30, 30.
  it('tell where most of the counted are lost, and each exit', () => {
    expect(told(kiosk, 'loss')).toMatchObject([{ place: 'search', next: 'queue', came: 200, wentOn: 150 }])
    expect(told(kiosk, 'exit')).toMatchObject([{ exit: 'melted', again: false, assumed: true }])
    const more = edit(kiosk, addExit({ id: 'too-dear', place: 'enjoy', to: 'competitor' }))
    expect(told(more, 'exit').map(({ again }) => again)).toEqual([false, true])
    expect(told(more, 'noExits')).toEqual([])
  })

  it('name solutions by how far they are, and barriers without one', () => {
    const planned = edit(
      kiosk,
      addSolution({ id: 'till', place: 'queue', title: 'Second till', barriers: ['one-till'], status: 'doing' }),
      addSolution({ id: 'cheaper', place: 'pay', title: 'Cheaper' }),
    )
    expect(told(planned, 'solutions').map(({ status, solutions }) => [status, ...solutions])).toEqual([
      ['doing', 'till'],
      [undefined, 'cheaper'],
    ])
    expect(told(planned, 'untreated')).toMatchObject([{ barriers: ['no-shade'], more: 0 }])
    expect(told(kiosk, 'noSolutions')).toHaveLength(1)
    expect(told(planned, 'noSolutions')).toEqual([])
  })

  it('leave out what concerns other personas', () => {
    const others = edit(
      kiosk,
      addBarrier({ id: 'stairs', place: 'queue', title: 'Stairs', personas: ['bob'] }),
      addSolution({ id: 'ramp', place: 'queue', title: 'Ramp', barriers: ['stairs'] }),
      addNote({ id: 'ugh', place: 'queue', lane: 'thoughts', type: 'thought', text: 'Ugh', personas: ['bob'] }),
    )
    const ids = (persona: string): readonly string[] =>
      beatsOf(others, persona).flatMap(({ from }) => from.map(({ id }) => id))
    expect(ids('ann').filter((id) => ['stairs', 'ramp', 'ugh'].includes(id))).toEqual([])
    expect(ids('bob')).toEqual(expect.arrayContaining(['stairs', 'ramp', 'ugh']))
  })

  it('call assumed what rests on no evidence, and nothing else', () => {
    const shown = edit(
      kiosk,
      addEvidence({ id: 'watch', strength: 'observed' }),
      linkEvidence({ kind: 'emotion', id: 'ann-queue', evidence: 'watch' }),
      linkEvidence({ kind: 'persona', id: 'ann', evidence: 'watch' }),
    )
    expect(told(shown, 'turn', 'ann').map(({ assumed }) => assumed)).toEqual([false, true, true])
    expect(told(shown, 'persona', 'ann')).toMatchObject([{ assumed: false }])
    expect(told(kiosk, 'persona', 'ann')).toMatchObject([{ assumed: true }])
    expect(told(shown, 'assumedScores', 'ann')).toMatchObject([{ assumed: 3, scored: 4 }])
  })

  it('tell a marked moment of truth that nobody scored without a score', () => {
    const marked = edit(kiosk, addEmotion({ persona: 'bob', place: 'pay', momentOfTruth: true }))
    const [, pay] = told(marked, 'turn', 'bob')
    expect(pay).toMatchObject({ place: 'pay', marks: ['moment-of-truth'] })
    expect(pay).not.toHaveProperty('score')
  })

  // Twelve stages, all at the top of the scale but the first: one rise and eleven wows; seven are told one by one.
  it('name the rest of many turning points in one', () => {
    const stages = Array.from({ length: 12 }, (_, i) => `s${String(i)}`)
    const many = edit(
      createJourney({ title: 'Many' }),
      addPersona({ id: 'eve', title: 'Eve' }),
      ...stages.map((id) => addStage({ id, title: id })),
      ...stages.map((id, i) => scoreEmotion({ persona: 'eve', place: id, score: i === 0 ? -2 : 2 })),
    )
    expect(told(many, 'turn', 'eve')).toHaveLength(7)
    expect(told(many, 'moreTurns', 'eve').map(({ places }) => places.length)).toEqual([5])
  })

  it('have nothing turn where all is the same', () => {
    const flat = edit(
      kiosk,
      ...['search', 'queue', 'pay', 'enjoy'].map((place) => scoreEmotion({ persona: 'ann', place, score: 0 })),
    )
    expect(turnsOf(flat, 'ann')).toEqual([])
  })

  it('count the touchpoints whose channel is unknown, and make the number of switches a least', () => {
    expect(told(kiosk, 'unknownChannels')).toEqual([])
    const vague = edit(kiosk, addTouchpoint({ id: 'cone', place: 'enjoy', title: 'Cone' }))
    expect(told(vague, 'unknownChannels')).toMatchObject([{ touchpoints: 1, all: 4 }])
    expect(told(vague, 'channels')).toMatchObject([{ channels: 2, switches: 1, certain: false }])
  })
})

describe('the story of', () => {
  it('a persona who is not there is one beat', () => {
    expect(beatsOf(kiosk, 'zoe')).toEqual([{ tells: 'stranger', persona: 'zoe', from: [] }])
  })

  it('an empty journey says that it is empty', () => {
    const empty = createJourney({ title: 'Empty' })
    expect(beatsOf(empty).map(({ tells }) => tells)).toEqual(['everyone', 'empty'])
    expect(storyBeats(empty).coverage).toBe(0)
  })

  it('a journey that is wished for says so', () => {
    expect(told(kiosk, 'future')).toEqual([])
    expect(told(edit(kiosk, editJourney({ changes: { state: 'future' } })), 'future')).toHaveLength(1)
  })

  it('the same journey is the identical object', () => {
    expect(storyBeats(kiosk, 'ann')).toBe(storyBeats(kiosk, 'ann'))
    expect(storyBeats(kiosk, 'ann')).not.toBe(storyBeats(kiosk, 'bob'))
  })
})
