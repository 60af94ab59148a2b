import { inOrder, recordsAt, stepsOf } from '../../model/arrangement.ts'
import type { Journey } from '../../model/journey.ts'
import type { Stage } from '../../model/stage.ts'
import type { Touchpoint } from '../../model/touchpoint.ts'
import type { Found, JourneyRule } from '../rule.ts'

type Settings = Readonly<Record<'voices', number>>

interface Voice {
  readonly name: string
  readonly touchpoint: Touchpoint
}

const heardIn = (journey: Journey, stage: Stage): readonly Voice[] =>
  [stage, ...stepsOf(journey, stage.id)]
    .flatMap(({ id }) => recordsAt(journey, 'touchpoint', id))
    .flatMap((touchpoint) => {
      const name = (touchpoint.department ?? touchpoint.owner)?.trim()
      return touchpoint.startedBy === 'company' && name !== undefined ? [{ name, touchpoint }] : []
    })

const newTo = (shared: ReadonlySet<string>, voices: readonly Voice[]): number =>
  new Set(voices.map(({ name }) => name.toLowerCase()).filter((name) => !shared.has(name))).size

/** What the persona hears who hears the most voices: those that reach everybody, and the persona's own. */
const loudestOf = (voices: readonly Voice[]): readonly Voice[] => {
  const toAll = voices.filter(({ touchpoint }) => touchpoint.personas === undefined)
  const shared = new Set(toAll.map(({ name }) => name.toLowerCase()))
  const named = new Map<string, Voice[]>()
  for (const voice of voices) {
    for (const persona of voice.touchpoint.personas ?? []) {
      const heard = named.get(persona)
      if (heard) heard.push(voice)
      else named.set(persona, [voice])
    }
  }
  const [most] = [...named.values()].map((own) => ({ own, more: newTo(shared, own) })).sort((a, b) => b.more - a.more)
  return [...toAll, ...(most?.own ?? [])]
}

/** Each name once, however its letters are written, as it is first spelt. */
const namesOf = (voices: readonly Voice[]): readonly string[] => {
  const spelt = new Map<string, string>()
  for (const { name } of voices) if (!spelt.has(name.toLowerCase())) spelt.set(name.toLowerCase(), name)
  return [...spelt.values()]
}

const foundIn = (journey: Journey, stage: Stage, limit: number): readonly Found[] => {
  const voices = loudestOf(heardIn(journey, stage))
  const names = namesOf(voices)
  if (names.length === 0 || names.length < limit) return []
  return [
    {
      at: [{ kind: 'stage', id: stage.id }],
      names,
      severity: 0.15,
      terms: [{ name: 'voices', value: names.length, limit }],
      from: voices.map(({ touchpoint }) => ({ kind: 'touchpoint', id: touchpoint.id })),
      fixes: [],
    },
  ]
}

/**
 * In one stage contacts that the company starts answer to several departments (or, where none is named, owners), so that
 * one customer hears several voices. Only contacts that reach the same persona are counted together, and only those of
 * which it is known who starts them and who answers for them.
 *
 * - `voices`: three. Ours: two who speak in one stage are often one handing over to the other; three rarely know
 *   of each other.
 *
 * Severity: 0.15, a hint.
 *
 * Fix: none, for the departments have to talk.
 *
 * Source: customer journey practice: departments work together on the map; be everywhere without annoying.
 */
export const severalVoices: JourneyRule<'several-voices', Settings> = {
  id: 'several-voices',
  settings: { voices: 3 },
  find: (journey, { settings }) =>
    inOrder(journey, 'stage').flatMap((stage) => foundIn(journey, stage, settings.voices)),
}
