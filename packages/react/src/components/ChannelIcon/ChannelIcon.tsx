import type { ReactElement } from 'react'
import type { ChannelType } from '@journeykit/core'

/** Line drawings on a 20 × 20 grid, one for each common channel. */
const drawings: Readonly<Record<ChannelType, string>> = {
  social: 'M4 5h12v8H9l-3 3v-3H4z',
  site: 'M3 4h14v12H3zM3 8h14',
  app: 'M6 3h8v14H6zM9 15h2',
  email: 'M3 5h14v10H3zM3 6l7 5 7-5',
  chat: 'M3 4h10v7H8l-3 3v-3H3zM15 8h2v6h-2v2.5L12.5 14H9.5',
  phone: 'M5 3h3l1.5 4-2 1.500a9 9 0 004 4l1.5-2 4 1.500v3a2 2 0 01-2 2A12 12 0 013 5a2 2 0 012-2z',
  advertising: 'M4 8v4l9 4V4zM13 8a2 2 0 010 4M6 13v3h2v-2',
  search: 'M8.5 3a5.5 5.5 0 100 11 5.5 5.5 0 100-11M12.5 12.500L17 17',
  reviews: 'M10 3l2.1 4.5 4.9.6-3.6 3.4 1 4.900L10 14l-4.4 2.4 1-4.900L3 8.100l4.9-.600z',
  map: 'M10 17s5-5 5-9a5 5 0 10-10 0c0 4 5 9 5 9zM8.5 8a1.5 1.5 0 103 0 1.5 1.5 0 10-3 0',
  'word-of-mouth': 'M7 8a3 3 0 106 0 3 3 0 10-6 0M4 16.500c1-4 11-4 12 0',
  place: 'M4 7h10v5a4 4 0 01-4 4H8a4 4 0 01-4-4zM14 8h2a2 2 0 010 4h-2',
  person: 'M7.5 6a2.5 2.5 0 105 0 2.5 2.5 0 10-5 0M5 17v-3a3 3 0 013-3h4a3 3 0 013 3v3',
  post: 'M3 6h14v9H3zM3 6l7 5 7-5M3 15l5-5M17 15l-5-5',
  event: 'M4 5h12v11H4zM4 8.500h12M7 3v3M13 3v3',
  press: 'M4 4h10v12H6a2 2 0 01-2-2zM14 8h2v6a2 2 0 01-2 2M6.5 7h5M6.5 10h5M6.5 13h3',
  marketplace: 'M4 8l1-4h10l1 4M4 8h12M5 8v8h10V8M8.5 16v-4h3v4',
  device: 'M3 5h14v9H3zM7 17h6M10 14v3',
}

export interface ChannelIconProps {
  /** Which of the common channels; without one, a plain ring. */
  readonly type?: ChannelType | undefined
}

/** The drawing of a channel. Decoration: the channel's name always stands beside it. */
export const ChannelIcon = ({ type }: ChannelIconProps): ReactElement => (
  <svg className="jk-icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d={type ? drawings[type] : 'M5 10a5 5 0 1010 0 5 5 0 10-10 0'} />
  </svg>
)
