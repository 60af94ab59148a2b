import { channelPath, type ChannelSwitch } from '../analysis/channelPath.ts'
import { inOrder } from '../model/arrangement.ts'
import type { Id } from '../model/id.ts'
import type { Journey } from '../model/journey.ts'
import { remembered } from '../model/remembered.ts'

/**
 * The change of channel that ends at each touchpoint, by its id: the first persona's who makes it, each on the own path;
 * without personas that of the path past every touchpoint. Only changes that are certain.
 */
export const switchesTo: (journey: Journey) => ReadonlyMap<Id<'touchpoint'>, ChannelSwitch> =
  /* @__PURE__ */ remembered((journey: Journey) => {
    const personas = inOrder(journey, 'persona').map(({ id }) => id)
    const paths = new Set((personas.length > 0 ? personas : [undefined]).map((id) => channelPath(journey, id).switches))
    const ends = new Map<Id<'touchpoint'>, ChannelSwitch>()
    for (const switches of paths) for (const change of switches) if (!ends.has(change.to)) ends.set(change.to, change)
    return ends
  })
