import type { Breach } from '@journeykit/core'
import { breachSentence } from './breachSentence.ts'
import { draftsIn, having, lacking, setDrafts } from './drafts.ts'
import { fieldLabel } from './fieldLabel.ts'
import { isUnder, pathKey, type FieldPath } from './fieldPath.ts'
import type { FormGround } from './formReading.ts'

/** Why something was not kept: where the record would not be sound, or a sentence. */
export type Refused = { readonly breaches: readonly Breach[] } | { readonly sentence: string }

/** Takes away what was typed at and below these keys, and what was said of it. */
export const settleDrafts = ({ drafts, key }: FormGround, keys: readonly string[]): void => {
  const { texts, refusals, waits, dropped } = draftsIn(drafts, key)
  const isSettled = (at: string): boolean => keys.some((kept) => isUnder(at, kept))
  const left = lacking(texts, isSettled)
  const isIdle = (at: string): boolean => ![...left.keys()].some((text) => isUnder(text, at))
  setDrafts(drafts, key, {
    texts: left,
    refusals: lacking(refusals, isIdle),
    // Groups and entries wait no longer when nothing is typed in them any more.
    waits: lacking(waits, isIdle),
    dropped: lacking(dropped, isSettled),
  })
}

/** What a group or an entry still needs, by the key of the group. */
const lacksBy = (breaches: readonly Breach[]): ReadonlyMap<string, readonly FieldPath[]> => {
  const lacks = new Map<string, readonly FieldPath[]>()
  for (const { path } of breaches) {
    const group = pathKey(path.slice(0, -1))
    lacks.set(group, [...(lacks.get(group) ?? []), path])
  }
  return lacks
}

/** Says why at the place of each breach: below the field that was changed, otherwise where the hand is. */
export const tellRefused = (ground: FormGround, refused: Refused, hand: FieldPath): void => {
  const { drafts, key, subject, editor } = ground
  const [field = ''] = hand
  const { refusals, waits } = draftsIn(drafts, key)
  let told = lacking(refusals, (at) => isUnder(at, field))
  let waiting = lacking(waits, (at) => isUnder(at, field))
  const breaches = 'sentence' in refused ? [] : refused.breaches
  if ('sentence' in refused) told = having(told, pathKey(hand), refused.sentence)
  // What is only begun is not wrong: it is kept as soon as the rest is there.
  const isBegun = ({ code, path }: Breach): boolean => code === 'missing' && path.length > 1 && path[0] === field
  for (const breach of breaches.filter((one) => !isBegun(one))) {
    const place = breach.path[0] === field ? breach.path : hand
    told = having(told, pathKey(place), breachSentence(editor.words, subject, breach))
  }
  for (const [group, paths] of lacksBy(breaches.filter(isBegun))) {
    const labels = paths.map((path) => fieldLabel(editor.words, subject, path))
    waiting = having(waiting, group, editor.words.keptOnceThere(editor.words.list(labels)))
  }
  setDrafts(drafts, key, { refusals: told, waits: waiting })
}
