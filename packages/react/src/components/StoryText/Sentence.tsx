import type { KeyboardEvent, ReactElement } from 'react'
import type { StorySentence } from '@journeykit/core'
import { Spoken } from '../View/Spoken.tsx'

export interface SentenceProps {
  readonly sentence: StorySentence
  /** True for the last of its paragraph, which no space follows. */
  readonly last: boolean
  readonly onSelect: ((sentence: StorySentence) => void) | undefined
}

/** One sentence; where it tells of records and there is somebody to ask for them, a button within the text. */
export const Sentence = ({ sentence, last, onSelect }: SentenceProps): ReactElement => {
  const spoken = <Spoken>{sentence.text}</Spoken>
  const space = last ? '' : ' '
  if (!onSelect || sentence.from.length === 0)
    return (
      <>
        {spoken}
        {space}
      </>
    )
  const select = () => {
    onSelect(sentence)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    // Space would scroll the page.
    event.preventDefault()
    select()
  }
  // Not a button element: those are one box, and a sentence breaks over lines.
  return (
    <>
      <span className="jk-story-told" role="button" tabIndex={0} onClick={select} onKeyDown={onKeyDown}>
        {spoken}
      </span>
      {space}
    </>
  )
}
