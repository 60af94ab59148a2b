import type { MapSlots } from '@journeykit/react'

/** A host that shows no more of a touchpoint than its title, with a number for its channel. */
export const ownCards: MapSlots = {
  renderTouchpoint: ({ touchpoint, channel, usual }) =>
    channel === undefined ? (
      usual
    ) : (
      <p>
        <b>{touchpoint.title}</b>, {channel.title}
      </p>
    ),
}
