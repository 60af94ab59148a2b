import type { StoryBeat, StoryBeatName, StoryChapter } from '../../analysis/story/beat.ts'
import type { StoryOutline } from '../../analysis/storyBeats.ts'
import type { Journey } from '../../model/journey.ts'

/** The sentence of each beat of a story. Text that people wrote stands in it in quotation marks, isolated. */
export type StoryTellers = {
  readonly [Name in StoryBeatName]: (beat: StoryBeat<Name>, journey: Journey) => string
}

/** How a journey is told as a text. */
export interface StoryWords {
  readonly story: {
    /** “The story of Anna: An evening at the café”. */
    readonly title: (outline: StoryOutline, journey: Journey) => string
    /** The heading over each paragraph. */
    readonly chapter: Readonly<Record<StoryChapter, string>>
    /** One or a few sentences for each thing that a story tells. */
    readonly tell: StoryTellers
  }
}
