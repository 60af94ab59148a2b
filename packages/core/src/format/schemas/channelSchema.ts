import type * as z from 'zod/mini'
import { channelMedia, channelOwnerships, channelTypes, type Channel } from '../../model/channel.ts'
import { choice, id, optional, order, title } from './fields.ts'
import { proven } from './proven.ts'
import { record } from './record.ts'

/** A channel as it is kept. */
export const channelSchema: z.ZodMiniType<Channel> = proven<Channel>()(
  record({
    id: id<'channel'>(),
    order,
    title,
    medium: choice(channelMedia),
    ownership: choice(channelOwnerships),
    type: optional(choice(channelTypes)),
  }),
)
