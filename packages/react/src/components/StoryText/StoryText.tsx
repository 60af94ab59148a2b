import { useCallback, type ReactElement } from 'react'
import { tellStory, type Journey, type StoryParagraph, type StorySentence } from '@journeykit/core'
import type { JourneyInput } from '../../binding/SourceContext.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { ReportView, type ReportViewOptions } from '../ReportView/ReportView.tsx'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Heading } from '../View/Heading.tsx'
import { Spoken } from '../View/Spoken.tsx'
import { ViewHead } from '../View/ViewHead.tsx'
import { Sentence } from './Sentence.tsx'

/** Whose story it is, and what happens on a choice. */
export interface StoryTextOptions extends ReportViewOptions {
  /** The id of the persona; the story of all of them together when absent. */
  readonly persona?: string
  /** Makes each sentence that tells of records a button that hands it over, with those records in `from`. */
  readonly onSelect?: (sentence: StorySentence) => void
}

/** Either `journey` or `store`; whose story; and how the view looks and speaks. */
export type StoryTextProps = JourneyInput & StoryTextOptions

type Asked = Pick<StoryTextOptions, 'persona' | 'onSelect'>

const Paragraph = ({
  paragraph: { heading, about, sentences },
  onSelect,
}: {
  readonly paragraph: StoryParagraph
  readonly onSelect: Asked['onSelect']
}): ReactElement => (
  <section className="jk-story-part" data-about={about}>
    <Heading below={1}>{heading}</Heading>
    <p>
      {sentences.map((sentence, i) => (
        <Sentence key={i} sentence={sentence} last={i === sentences.length - 1} onSelect={onSelect} />
      ))}
    </p>
  </section>
)

const Body = ({ persona, onSelect }: Asked): ReactElement => {
  const { words } = useReport()
  const story = useJourney(useCallback((journey: Journey) => tellStory(journey, persona, words), [persona, words]))
  return (
    // The story is prose of one language: it runs in that language's direction, whatever the direction of the map.
    <div className="jk-story" dir={words.direction}>
      <ViewHead eyebrow={words.storyText} title={<Spoken>{story.title}</Spoken>} />
      {story.paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.about} paragraph={paragraph} onSelect={onSelect} />
      ))}
    </div>
  )
}

/**
 * The journey as a text to read: who goes it, the path, the turning points and why, where customers leave, what is
 * done about it, and what is not known. It says no more than the journey states. Renders on the server.
 */
export const StoryText = ({ persona, onSelect, ...view }: StoryTextProps): ReactElement => (
  <ReportView {...view} as="article" name="story-text">
    <Body {...(persona !== undefined && { persona })} {...(onSelect && { onSelect })} />
  </ReportView>
)
