import { inOrder } from '../model/arrangement.ts'
import { columnsOf } from '../model/columns.ts'
import type { Id } from '../model/id.ts'
import type { Journey } from '../model/journey.ts'
import type { PlaceId } from '../model/place.ts'
import { recordOf } from '../model/records.ts'
import { answersBy } from './answersBy.ts'
import { channelPath } from './channelPath.ts'
import { concerns } from './concerns.ts'
import { emotionCurve } from './emotionCurve.ts'
import type { PeakEnd } from './peakEnd.ts'
import { recordsAlong } from './recordsAlong.ts'

/** What one persona feels over the whole journey, and what the others that are compared do not meet. */
export interface SegmentPart {
  readonly persona: Id<'persona'>
  /** The mean over the scored columns; absent where nothing is scored. */
  readonly overall?: number
  /** Absent where nothing is scored. */
  readonly peakEnd?: PeakEnd
  /** Scored columns ÷ all columns. */
  readonly coverage: number
  /** Barriers that of the compared personas only this one meets, in the order of the journey. */
  readonly onlyBarriers: readonly Id<'barrier'>[]
  readonly onlyTouchpoints: readonly Id<'touchpoint'>[]
  readonly onlyChannels: readonly Id<'channel'>[]
}

/** How far the compared personas are apart at one column. */
export interface SegmentGap {
  readonly place: PlaceId
  /** In the order of the comparison; undefined is a gap, not neutral. */
  readonly scores: readonly (number | undefined)[]
  /** Highest − lowest, in points of the journey's scale; absent where one of them is not scored. */
  readonly gap?: number
  /** The emotions that it was made from. */
  readonly from: readonly Id<'emotion'>[]
}

/** Where the journeys of several personas part. */
export interface SegmentComparison {
  readonly segments: readonly SegmentPart[]
  /** Every column, in the order of the journey. */
  readonly columns: readonly SegmentGap[]
  /** Those where they are apart, furthest first; equals in the order of the journey. */
  readonly apart: readonly (SegmentGap & { readonly gap: number })[]
  /** Columns where all are scored ÷ all columns, 0 … 1; 0 without columns, or fewer than two personas. */
  readonly coverage: number
}

interface ForPersonas {
  readonly id: string
  readonly personas?: readonly Id<'persona'>[]
}

// The ids by the one persona that they are for; what several or none of the compared meet is left out.
const onlyOne = (
  records: readonly ForPersonas[],
  personas: readonly string[],
): ReadonlyMap<string, readonly string[]> => {
  const only = new Map<string, string[]>(personas.map((persona) => [persona, []]))
  if (personas.length < 2) return only
  for (const record of records) {
    const [first, ...others] = personas.filter((persona) => concerns(record, persona))
    if (first !== undefined && others.length === 0) only.get(first)?.push(record.id)
  }
  return only
}

const columnGaps = (journey: Journey, personas: readonly string[]): readonly SegmentGap[] => {
  const curves = personas.map((persona) => emotionCurve(journey, persona))
  return columnsOf(journey).map(({ place }, i) => {
    const points = curves.map(({ points: all }) => all[i])
    const scores = points.map((point) => point?.score)
    const known = scores.filter((score) => score !== undefined)
    const whole = known.length === scores.length && known.length > 1
    return {
      place,
      scores,
      ...(whole && { gap: Math.max(...known) - Math.min(...known) }),
      from: points.flatMap((point) => point?.from ?? []),
    }
  })
}

const isApart = (column: SegmentGap): column is SegmentGap & { readonly gap: number } => (column.gap ?? 0) > 0

const channelsUsed = (journey: Journey, personas: readonly string[]): readonly ForPersonas[] => {
  const users = new Map<string, string[]>()
  for (const persona of personas)
    for (const channel of channelPath(journey, persona).channels)
      users.set(channel, [...(users.get(channel) ?? []), persona])
  return inOrder(journey, 'channel').map(({ id }) => ({ id, personas: users.get(id) ?? [] }))
}

const compute = (journey: Journey, personas: readonly string[]): SegmentComparison => {
  const barriers = onlyOne(recordsAlong(journey, 'barrier'), personas)
  const touchpoints = onlyOne(recordsAlong(journey, 'touchpoint'), personas)
  const channels = onlyOne(channelsUsed(journey, personas), personas)
  const columns = columnGaps(journey, personas)
  return {
    segments: personas.map((persona) => {
      const { overall, peakEnd, coverage } = emotionCurve(journey, persona)
      return {
        persona,
        ...(overall !== undefined && { overall }),
        ...(peakEnd && { peakEnd }),
        coverage,
        onlyBarriers: barriers.get(persona) ?? [],
        onlyTouchpoints: touchpoints.get(persona) ?? [],
        onlyChannels: channels.get(persona) ?? [],
      }
    }),
    columns,
    apart: columns.filter(isApart).sort((a, b) => b.gap - a.gap),
    coverage: columns.filter(({ gap }) => gap !== undefined).length / Math.max(1, columns.length),
  }
}

const answers = answersBy<SegmentComparison>((journey) => {
  const { emotions, barriers, touchpoints, channels, personas, scale } = journey
  return [emotions, barriers, touchpoints, channels, personas, scale, columnsOf(journey)]
})

/**
 * Where the journeys of several personas part: how far their scores are apart at each column, and which barriers,
 * touchpoints and channels only one of them meets. All personas when none are named; those that are not in the journey
 * are left out. The identical object as long as what it reads is the same.
 */
export const compareSegments = (journey: Journey, personas?: readonly Id<'persona'>[]): SegmentComparison => {
  const named = personas ?? inOrder(journey, 'persona').map(({ id }) => id)
  const there = [...new Set(named)].filter((id) => recordOf(journey, 'persona', id) !== undefined)
  return answers(journey, there.join(' '), () => compute(journey, there))
}
