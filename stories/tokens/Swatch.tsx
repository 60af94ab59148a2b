import type { ReactElement } from 'react'

interface SwatchProps {
  readonly theme: 'light' | 'dark'
  /** The custom property. */
  readonly name: string
  /** As the stylesheet has it. */
  readonly value: string
}

/** A custom property as its theme draws it, beside the value. */
export const Swatch = ({ theme, name, value }: SwatchProps): ReactElement => (
  <div className="swatch">
    <div className="jk swatch-on" data-theme={theme}>
      <span style={name === '--jk-shadow' ? { boxShadow: `var(${name})` } : { background: `var(${name})` }} />
    </div>
    <code>{value}</code>
  </div>
)
