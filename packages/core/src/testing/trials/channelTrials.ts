import { addChannel } from '../../operations/channels/addChannel.ts'
import { editChannel } from '../../operations/channels/editChannel.ts'
import { moveChannel } from '../../operations/channels/moveChannel.ts'
import { removeChannel } from '../../operations/channels/removeChannel.ts'
import { evening } from '../evening.ts'
import { rewritten } from '../rewritten.ts'
import type { Trial } from './trial.ts'

export const channelTrials: readonly Trial[] = [
  {
    it: 'adds a channel',
    before: evening,
    operation: addChannel({ id: 'phone', title: 'Phone', medium: 'offline', ownership: 'owned', type: 'phone' }),
    expected: rewritten(evening, {
      channel: { phone: { order: 'a2', title: 'Phone', medium: 'offline', ownership: 'owned', type: 'phone' } },
    }),
  },
  {
    it: 'edits a channel',
    before: evening,
    operation: editChannel({ id: 'site', changes: { ownership: 'paid' } }),
    expected: rewritten(evening, { channel: { site: { ownership: 'paid' } } }),
  },
  {
    it: 'moves a channel',
    before: evening,
    operation: moveChannel({ id: 'site', at: 'last' }),
    expected: rewritten(evening, { channel: { site: { order: 'a2' } } }),
  },
  {
    it: 'removes a channel; its touchpoints stay, on a channel unknown',
    before: evening,
    operation: removeChannel({ id: 'counter' }),
    expected: rewritten(evening, {
      channel: { counter: null },
      touchpoint: { menu: { channel: undefined }, pickup: { channel: undefined } },
    }),
  },
]
