import type { ChannelPath } from '../../analysis/channelPath.ts'
import type { Journey } from '../../model/journey.ts'
import { count } from './count.ts'
import { figures } from './figures.ts'
import { titleOf } from '../titleOf.ts'
import { quote } from './quote.ts'

/** How many channels and switches there are, and how many touchpoints have no known channel. */
export const channelPath = ({ persona, stops, switches, channels }: ChannelPath, journey: Journey): string => {
  const whose = persona === undefined ? '' : `${quote(titleOf(journey, { kind: 'persona', id: persona }))}: `
  if (stops.length === 0) return whose === '' ? 'Точек контакта пока нет.' : `${whose}точек контакта пока нет.`
  const unknown = stops.filter(({ channel }) => channel === undefined).length
  const route = [
    count(channels.length, ['канал', 'канала', 'каналов']),
    count(switches.length, ['переход', 'перехода', 'переходов']),
  ].join(', ')
  if (unknown === 0) return `${whose}${route}.`
  const of = count(stops.length, ['точки контакта', 'точек контакта', 'точек контакта'])
  return `${whose}${route}. Канал неизвестен у ${figures.number(unknown)} из ${of}.`
}
