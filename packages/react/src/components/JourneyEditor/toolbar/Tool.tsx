import { forwardRef, type ForwardRefExoticComponent, type ReactNode, type RefAttributes } from 'react'

export interface ToolProps {
  readonly label: string
  /** More of what it does, where the label is short. */
  readonly title?: string
  /** Where it is a switch: whether it is on. */
  readonly pressed?: boolean
  /** Where it opens a menu: whether that is open. */
  readonly popup?: boolean
  /** True where there is nothing for it to do. It keeps the focus, so that nobody loses their place. */
  readonly idle?: boolean
  readonly icon?: ReactNode
  readonly onClick: () => void
}

/** A button of the toolbar. */
export const Tool: ForwardRefExoticComponent<ToolProps & RefAttributes<HTMLButtonElement>> = forwardRef(function Tool(
  { label, title, pressed, popup, idle, icon, onClick }: ToolProps,
  ref,
) {
  return (
    <button
      ref={ref}
      type="button"
      className="jk-button"
      data-tool=""
      title={title}
      aria-pressed={pressed}
      aria-disabled={idle}
      aria-haspopup={popup === undefined ? undefined : 'menu'}
      aria-expanded={popup}
      onClick={() => {
        if (idle !== true) onClick()
      }}
    >
      {icon}
      {label}
    </button>
  )
})
