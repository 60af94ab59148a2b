import type { ComponentType } from 'react'
import type { AnyField } from '@journeykit/core'
import type { FieldPath } from '../fieldPath.ts'

/** What every control of a form gets: where its value stands, and the rule it has to keep to. */
export interface ControlProps {
  readonly path: FieldPath
  readonly field: AnyField
}

/** What a control of several fields gets too: how to show one of them. */
export interface HolderProps extends ControlProps {
  readonly Member: ComponentType<ControlProps>
}
