import type { ReactElement } from 'react'
import type { Theme } from '@journeykit/react'

interface SwatchProps {
  readonly theme: Theme
  /** The custom property. */
  readonly name: string
  readonly kind: 'color' | 'shadow'
  /** As the stylesheet has it. */
  readonly value: string
}

/** A custom property as its theme draws it, beside the value. */
export const Swatch = ({ theme, name, kind, value }: SwatchProps): ReactElement => (
  <div className="swatch">
    <div className="jk swatch-on" data-theme={theme}>
      <span style={kind === 'shadow' ? { boxShadow: `var(${name})` } : { background: `var(${name})` }} />
    </div>
    <code>{value}</code>
  </div>
)
