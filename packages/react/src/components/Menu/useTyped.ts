import { useRef } from 'react'

/** After so many milliseconds without a letter the next one begins a new word. */
const pause = 700

/** Letters typed soon after one another, as one word. Undefined for keys that write nothing; a space only goes on with a word. */
export const useTyped = (): ((key: string, at: number) => string | undefined) => {
  const word = useRef({ text: '', at: -Infinity })
  return (key, at) => {
    const begun = at - word.current.at < pause ? word.current.text : ''
    if (key.length !== 1 || (key === ' ' && begun === '')) return undefined
    word.current = { text: begun + key, at }
    return word.current.text
  }
}
