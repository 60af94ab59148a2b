import { inOrder, kinds, tableNames, tableOf, type Journey, type Kind, type Operation } from '@journeykit/core'
import { addRecord, isOrdered } from './recordOperations.ts'

/** What is pointed at is added before what points at it. */
const order: readonly Kind[] = [
  'evidence',
  'persona',
  'lane',
  'channel',
  'metric',
  'stage',
  'step',
  ...kinds.filter((kind) => !['evidence', 'persona', 'lane', 'channel', 'metric', 'stage', 'step'].includes(kind)),
]

const isTaken = (journey: Journey, kind: Kind, id: string): boolean => id in journey[tableNames[kind]]

/** A lane of a role that the journey has already is not added twice. */
const isSuperfluous = (journey: Journey, kind: Kind, record: object): boolean =>
  kind === 'lane' && 'role' in record && inOrder(journey, 'lane').some(({ role }) => role === record.role)

/**
 * What makes a journey that was just begun hold what another does, a template above all: an addition for each record that
 * it does not have yet. The title stays.
 */
export const beginFrom = (journey: Journey, template: Journey): readonly Operation[] =>
  order.filter(isOrdered).flatMap((kind) =>
    sorted(template, kind)
      .filter((record) => !isTaken(journey, kind, record.id) && !isSuperfluous(journey, kind, record))
      .map(({ order: _order, ...record }) => addRecord(kind, record)),
  )

const sorted = (journey: Journey, kind: Kind): readonly { readonly id: string; readonly order?: string }[] =>
  [
    ...Object.values(
      tableOf(journey, kind) as Readonly<Record<string, { readonly id: string; readonly order?: string }>>,
    ),
  ].sort((a, b) => ((a.order ?? '') < (b.order ?? '') ? -1 : 1))
