import type { Fields } from './field.ts'
import { choice, id, optional, order, title } from './fields.ts'
import type { Id } from './id.ts'

/** The two media. */
export const channelMedia = ['online', 'offline'] as const
/** Whether contact happens over a network or in the world. */
export type ChannelMedium = (typeof channelMedia)[number]

/** Whether the company owns the channel, pays for it, or has no hold on it (reviews, friends, the press). */
export const channelOwnerships = ['owned', 'paid', 'independent'] as const
/** Whose the channel is; see `channelOwnerships`. */
export type ChannelOwnership = (typeof channelOwnerships)[number]

/** The catalogue of common channels; it gives a channel its icon. */
export const channelTypes = [
  'social',
  'site',
  'app',
  'email',
  'chat',
  'phone',
  'advertising',
  'search',
  'reviews',
  'map',
  'word-of-mouth',
  'place',
  'person',
  'post',
  'event',
  'press',
  'marketplace',
  'device',
] as const
/** One of the common channels; see `channelTypes`. */
export type ChannelType = (typeof channelTypes)[number]

/** Where contact happens. */
export interface Channel {
  readonly id: Id<'channel'>
  /** Place among the channels; the order of the swimlanes. */
  readonly order: string
  readonly title: string
  readonly medium: ChannelMedium
  readonly ownership: ChannelOwnership
  /** Which of the common channels this is. */
  readonly type?: ChannelType
}

export const channelFields: Fields<Channel> = {
  id: id<'channel'>(),
  order,
  title,
  medium: choice(channelMedia),
  ownership: choice(channelOwnerships),
  type: optional(choice(channelTypes)),
}
