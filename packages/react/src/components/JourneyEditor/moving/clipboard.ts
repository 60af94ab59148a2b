import type { RecordRef } from '@journeykit/core'
import type { PasteAt } from '../../../editing/pasteAt.ts'
import { clipName, type Clip } from '../../../editing/clip.ts'
import { clipboardOf } from '../../../editing/clipboardOf.ts'
import { pasteOf } from '../../../editing/pasteOf.ts'
import type { PasteNote } from '../../../editing/pasteReport.ts'
import { readClip } from '../../../editing/readClip.ts'
import type { FullWords } from '../../../words/editor/fullWords.ts'
import { remove } from './acts.ts'
import { arrive, journeyOf, wasDone, whatOf, type Hand } from './hand.ts'

/**
 * What was copied last on this page. A browser may keep its clipboard from a menu, in both directions; then this stands
 * in for it, within the page.
 */
let copiedLast: string | undefined

/** Records as a text for the clipboard, and says that they were copied. */
export const copyText = (hand: Hand, refs: readonly RecordRef[]): string => {
  copiedLast = JSON.stringify(clipboardOf(journeyOf(hand), refs))
  return copiedLast
}

const sayCopied = (hand: Hand, refs: readonly RecordRef[]): void => {
  hand.announce(hand.editor.words.announceCopied(whatOf(hand, refs)))
}

/** Copies where the browser hands out the clipboard: at the keys that copy and cut. */
export const copyByKey = (hand: Hand, refs: readonly RecordRef[], clipboard: DataTransfer, cut: boolean): void => {
  clipboard.setData('text/plain', copyText(hand, refs))
  if (cut) wasDone(hand, remove(hand, refs))
  else sayCopied(hand, refs)
}

/** Copies from a menu. */
export const copyByMenu = (hand: Hand, refs: readonly RecordRef[], cut: boolean): string | undefined => {
  const text = copyText(hand, refs)
  // Not every page may write there; what was copied is kept on the page in any case.
  const { clipboard } = navigator as { readonly clipboard?: Clipboard }
  clipboard?.writeText(text).catch(() => undefined)
  if (cut) return remove(hand, refs)
  sayCopied(hand, refs)
  return undefined
}

const noteSaid = (note: PasteNote, words: FullWords): string => {
  switch (note.code) {
    case 'made':
      return words.pasteMade(note.kind, note.title)
    case 'left-out':
      return words.pasteLeftOut(note.kind, note.title)
    case 'unlinked':
      return words.pasteUnlinked(note.kind, note.title)
    case 'rescaled':
      return words.pasteRescaled
    case 'nowhere':
      return words.pasteNowhere
  }
}

/** Pastes a text, or says why not. What could not be carried over as it was is announced, and stays to be read. */
export const pasteText = (hand: Hand, text: string, at: PasteAt): void => {
  const { words, run, selection } = hand.editor
  const read = text === '' ? ({ fault: 'empty' } as const) : readClip(text)
  if ('fault' in read) {
    wasDone(hand, words.clipFault[read.fault])
    return
  }
  const { operations, made, report } = pasteOf(journeyOf(hand), read.clip, at)
  const notes = report.map((note) => noteSaid(note, words))
  const [first] = made
  if (!first) {
    wasDone(hand, notes.join(' '))
    return
  }
  const what = made.length === 1 ? clipTitle(read.clip, words) : words.things(made.length)
  const said = [words.announcePasted(what), ...notes].join(' ')
  if (!wasDone(hand, run(operations, said, words.actLabel.paste(what)))) return
  if (notes.length > 0) hand.tell({ sentences: notes, alarming: false })
  selection.set(made)
  arrive(hand, first)
}

const clipTitle = ({ roots, records }: Clip, words: FullWords): string => {
  const [root] = roots
  const name = records.find(({ kind, record }) => kind === root?.kind && record.id === root.id)
  const title = name && clipName(name.record)
  return title === undefined ? words.things(1) : words.quote(title)
}

/** Pastes from a menu: what the clipboard holds, where the browser gives it, else what was copied last on this page. */
export const pasteByMenu = async (hand: Hand, at: PasteAt): Promise<void> => {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard }
  const read = await clipboard?.readText().catch(() => undefined)
  const text = read ?? copiedLast
  if (text === undefined) wasDone(hand, hand.editor.words.clipFault.closed)
  else pasteText(hand, text, at)
}
