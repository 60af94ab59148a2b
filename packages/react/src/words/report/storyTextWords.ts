/** What the view of the story says besides the story itself, which is core's. */
export interface StoryTextWords {
  /** Over the title. */
  readonly storyText: string
}
