import type { ReactNode } from 'react'
import type { MapSlots } from '@journeykit/react'

const marked = (mark: string, usual: ReactNode) => (
  <>
    <span aria-hidden="true">{mark} </span>
    {usual}
  </>
)

/** Something of its own in every slot: some put a mark before what usually stands there, some draw all of it. */
export const everySlot: Required<MapSlots> = {
  renderTouchpoint: ({ touchpoint, channel }) => (
    <span className="own-ticket">
      <b>{touchpoint.title}</b>
      {channel && <span>by {channel.title}</span>}
    </span>
  ),
  renderBarrier: ({ usual }) => marked('✕', usual),
  renderSolution: ({ usual }) => marked('✓', usual),
  renderNote: ({ note }) => <i>{note.text}</i>,
  renderActivity: ({ activity }) => <span className="own-activity">{activity.text}</span>,
  renderExit: ({ exit, usual }) => (exit.share === undefined ? usual : <b>{Math.round(exit.share * 100)} % leave</b>),
  renderChannel: ({ usual }) => marked('◆', usual),
  renderEvidence: ({ usual }) => marked('§', usual),
  renderStage: ({ usual }) => marked('▸', usual),
  renderStep: ({ step }) => <u>{step.title}</u>,
  renderEmpty: () => <p className="own-empty">No stage yet. Ask your researcher.</p>,
  channelIcon: (type) => <span aria-hidden="true">{type === 'place' ? '●' : '○'}</span>,
  feelingIcon: (feeling) => <circle r={feeling * 2} fill="none" stroke="currentColor" strokeWidth={2} />,
}
