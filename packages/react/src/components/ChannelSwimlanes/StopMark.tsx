import type { ReactElement } from 'react'
import type { Initiator } from '@journeykit/core'

/** Filled where the company starts the contact, a ring where the customer does, a small dot where nobody knows. Around the origin. */
export const StopMark = ({ startedBy }: { readonly startedBy: Initiator | undefined }): ReactElement => (
  <circle className="jk-stop" data-started-by={startedBy ?? 'unknown'} r={startedBy === undefined ? 3.5 : 6.5} />
)

/** A change of channel, half way along the line. Around the origin. */
export const SwitchMark = (): ReactElement => <path className="jk-switch" d="M0,-4.5L4.5,0L0,4.5L-4.5,0Z" />
