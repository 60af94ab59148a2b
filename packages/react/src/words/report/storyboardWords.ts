/** What the storyboard says. */
export interface StoryboardWords {
  readonly storyboard: string
  /** Whose story it is, as people wrote the name, and how many steps have a picture. */
  readonly storyboardHint: (persona: string | undefined, pictures: number, all: number) => string
  /** Under a drawing that stands for a missing picture. */
  readonly pictureNone: string
  /** In place of a picture that did not load. */
  readonly pictureFailed: string
  readonly storyboardNone: string
  readonly storyboardNoneHint: string
}
