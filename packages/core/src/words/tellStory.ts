import type { StoryBeat, StoryBeatName, StoryChapter } from '../analysis/story/beat.ts'
import { answersBy } from '../analysis/answersBy.ts'
import { storyBeats } from '../analysis/storyBeats.ts'
import type { Id } from '../model/id.ts'
import type { Journey } from '../model/journey.ts'
import type { RecordRef } from '../model/kind.ts'
import { remembered } from '../model/remembered.ts'
import type { StoryTellers, StoryWords } from './report/storyWords.ts'

/** A sentence, or a few that belong together. */
export interface StorySentence {
  readonly text: string
  /** What it tells: a code for programs. */
  readonly tells: StoryBeatName
  /** The records that it tells of, for a link to their place; empty where it is about the whole journey. */
  readonly from: readonly RecordRef[]
}

/** A paragraph with a heading of its own. */
export interface StoryParagraph {
  readonly about: StoryChapter
  readonly heading: string
  readonly sentences: readonly StorySentence[]
}

/** A journey told as a short text. */
export interface Story {
  readonly title: string
  /** The language of the words it is told in, for `lang`; what people wrote stands in the journey's own. */
  readonly language: string
  /** Absent for the story of all personas together. */
  readonly persona?: Id<'persona'>
  readonly paragraphs: readonly StoryParagraph[]
  /** How much of the mood is known: scored columns ÷ all columns, 0 … 1. */
  readonly coverage: number
}

/** The words that a story is told in: those of the reports in any language have them. */
export type TellingWords = StoryWords & { readonly language: string }

const tell = <Name extends StoryBeatName>(tellers: StoryTellers, beat: StoryBeat<Name>, journey: Journey): string =>
  tellers[beat.tells](beat, journey)

const compute = (journey: Journey, persona: Id<'persona'> | undefined, { language, story }: TellingWords): Story => {
  const outline = storyBeats(journey, persona)
  return {
    title: story.title(outline, journey),
    language,
    ...(persona !== undefined && { persona }),
    paragraphs: outline.chapters.map(({ about, beats }) => ({
      about,
      heading: story.chapter[about],
      sentences: beats.map((beat) => ({
        text: tell(story.tell, beat, journey),
        tells: beat.tells,
        from: beat.from,
      })),
    })),
    coverage: outline.coverage,
  }
}

const storiesIn = /* @__PURE__ */ remembered((_words: TellingWords) => answersBy<Story>((journey) => [journey]))

/**
 * The journey as a short text in the words of a language, such as `enReport`: who goes it, the path, the turning points
 * and why, where customers leave, what is done about it, what is not known. Without a persona, the story of all
 * together; for a persona who is not there, a sentence that says so. It never says more than the journey states, and
 * what rests on no evidence is told as an assumption. The identical object for the same journey and words.
 */
export const tellStory = (journey: Journey, persona: Id<'persona'> | undefined, words: TellingWords): Story =>
  storiesIn(words)(journey, persona ?? '', () => compute(journey, persona, words))
