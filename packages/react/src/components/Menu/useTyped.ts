import { useRef } from 'react'

/** After so many milliseconds without a letter the next one begins a new word. */
const pause = 700

/** Letters typed soon after one another, as one word. Other keys end it; a space only goes on with one. */
export const useTyped = (): ((key: string, at: number) => string | undefined) => {
  const word = useRef({ text: '', at: -Infinity })
  return (key, at) => {
    const begun = at - word.current.at < pause ? word.current.text : ''
    const text = key.length === 1 && (key !== ' ' || begun !== '') ? begun + key : ''
    word.current = { text, at }
    return text === '' ? undefined : text
  }
}
