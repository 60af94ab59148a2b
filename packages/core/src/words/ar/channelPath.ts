import type { ChannelPath } from '../../analysis/channelPath.ts'
import type { Journey } from '../../model/journey.ts'
import { titleOf } from '../titleOf.ts'
import { count, countAfter } from './count.ts'
import { figures } from './figures.ts'
import { nouns } from './nouns.ts'
import { quote } from './quote.ts'

/** How many channels and switches there are, and how many touchpoints have no known channel. */
export const channelPath = ({ persona, stops, switches, channels }: ChannelPath, journey: Journey): string => {
  const whose = persona === undefined ? '' : `${quote(titleOf(journey, { kind: 'persona', id: persona }))}: `
  if (stops.length === 0) return `${whose}لا نقاط اتصال بعد.`
  const unknown = stops.filter(({ channel }) => channel === undefined).length
  const route = `${count(channels.length, nouns.channel)}، ${count(switches.length, nouns.switch)}.`
  if (unknown === 0) return `${whose}${route}`
  const all = countAfter(stops.length, nouns.touchpoint)
  return `${whose}${route} القناة غير معروفة في ${figures.number(unknown)} من ${all}.`
}
