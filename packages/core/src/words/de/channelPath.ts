import type { ChannelPath } from '../../analysis/channelPath.ts'
import type { Journey } from '../../model/journey.ts'
import { titleOf } from '../titleOf.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'
import { quote } from './quote.ts'

/** How many channels and switches there are, and how many touchpoints have no known channel. */
export const channelPath = ({ persona, stops, switches, channels }: ChannelPath, journey: Journey): string => {
  const whose = persona === undefined ? '' : `${quote(titleOf(journey, { kind: 'persona', id: persona }))}: `
  if (stops.length === 0) return `${whose}Es gibt noch keine Kontaktpunkte.`
  const unknown = stops.filter(({ channel }) => channel === undefined).length
  const route = `${count(channels.length, 'Kanal', 'Kanäle')}, ${count(switches.length, 'Wechsel', 'Wechsel')}.`
  if (unknown === 0) return `${whose}${route}`
  const all = count(stops.length, 'Kontaktpunkt', 'Kontaktpunkten')
  return `${whose}${route} Bei ${figures.number(unknown)} von ${all} ist der Kanal unbekannt.`
}
