import type { Channel, ChannelType } from '@journeykit/core'

type Usual = Pick<Channel, 'type' | 'medium' | 'ownership'>

const outOfTheNetwork: ReadonlySet<ChannelType> = new Set([
  'word-of-mouth',
  'place',
  'person',
  'post',
  'event',
  'press',
])
const ofOthers: ReadonlySet<ChannelType> = new Set(['word-of-mouth', 'reviews', 'press'])

/** What a channel of a type mostly is; a person can say otherwise of each. */
export const usualChannel = (type: ChannelType): Usual => ({
  type,
  medium: outOfTheNetwork.has(type) ? 'offline' : 'online',
  ownership: ofOthers.has(type) ? 'independent' : type === 'advertising' ? 'paid' : 'owned',
})
