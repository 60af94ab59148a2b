import type { ReactNode } from 'react'
import type {
  Activity,
  Barrier,
  Channel,
  ChannelType,
  EmotionClass,
  Evidence,
  EvidenceStrength,
  Exit,
  Note,
  Solution,
  Stage,
  Step,
  Touchpoint,
} from '@journeykit/core'

/** What every renderer is told besides its record. */
export interface Slot {
  /** What would stand there otherwise, to be put around or beside one's own. */
  readonly usual: ReactNode
}

/**
 * Renderers by which a host draws single parts of the map its own way. The map keeps what is around them: selection, keys,
 * moving, names for screen readers. They are called while the map renders, so they must be pure; make them once, outside of
 * the component or by `useMemo`.
 */
export interface MapSlots {
  readonly renderTouchpoint?: (
    slot: Slot & {
      readonly touchpoint: Touchpoint
      readonly channel: Channel | undefined
      readonly strength: EvidenceStrength | undefined
    },
  ) => ReactNode
  readonly renderBarrier?: (
    slot: Slot & { readonly barrier: Barrier; readonly strength: EvidenceStrength | undefined },
  ) => ReactNode
  readonly renderSolution?: (slot: Slot & { readonly solution: Solution }) => ReactNode
  readonly renderNote?: (slot: Slot & { readonly note: Note }) => ReactNode
  readonly renderActivity?: (slot: Slot & { readonly activity: Activity }) => ReactNode
  readonly renderExit?: (slot: Slot & { readonly exit: Exit }) => ReactNode
  readonly renderChannel?: (slot: Slot & { readonly channel: Channel }) => ReactNode
  readonly renderEvidence?: (slot: Slot & { readonly evidence: Evidence }) => ReactNode
  readonly renderStage?: (slot: Slot & { readonly stage: Stage }) => ReactNode
  readonly renderStep?: (slot: Slot & { readonly step: Step }) => ReactNode
  /** Instead of the map where the journey has no stages. */
  readonly renderEmpty?: (slot: Slot) => ReactNode
  /** The icon of a channel, decoration beside its name; undefined for a touchpoint whose channel is unknown. */
  readonly channelIcon?: (type: ChannelType | undefined) => ReactNode
  /** The face of a feeling around the origin of an SVG, about 20 units wide; decoration beside the score. */
  readonly feelingIcon?: (feeling: EmotionClass) => ReactNode
}
