import { cafe } from '@journeykit/examples'
import { StoryText } from '@journeykit/react'
import '@journeykit/react/styles.css'

/** Anna’s evening as a text; a sentence that is chosen tells which records it comes from. */
export const AnnasStory = () => (
  <StoryText
    journey={cafe.en}
    persona="anna"
    onSelect={({ from }) => {
      document.title = from.map(({ kind, id }) => `${kind} ${id}`).join(', ')
    }}
  />
)
