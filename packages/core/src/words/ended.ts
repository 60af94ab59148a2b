// The marks that close a quotation in some language; “ closes a German one.
const quotesAtEnd = /[\u2066-\u2069“”’»"']+$/

/** A sentence with its full stop, unless what somebody wrote and the sentence ends with brings an end of its own. */
export const ended = (sentence: string): string =>
  /[.!?…؟]$/.test(sentence.replace(quotesAtEnd, '')) ? sentence : `${sentence}.`

/** What somebody wrote as a whole sentence, made fit to stand within another: without its full stop. */
export const unstopped = (text: string): string => text.trim().replace(/(?<=[^.])\.$/, '')
