import type { ReactElement } from 'react'
import { roleOf, type MenuItem } from './MenuItem.ts'

export interface MenuLineProps {
  readonly item: MenuItem
  readonly onChoose: (item: MenuItem) => void
}

/** One line of a menu. What cannot be chosen is dimmed but found, and its reason is its description. */
export const MenuLine = ({ item, onChoose }: MenuLineProps): ReactElement => {
  const { key, text, detail, icon, checked, disabled, divided = false, items } = item
  return (
    <>
      {divided && <hr className="jk-menu-line" />}
      <button
        type="button"
        className="jk-menu-item"
        role={roleOf(item)}
        aria-checked={checked}
        aria-disabled={disabled === undefined ? undefined : true}
        aria-haspopup={items && 'menu'}
        data-key={key}
        title={disabled}
        tabIndex={-1}
        onClick={() => {
          onChoose(item)
        }}
      >
        {icon}
        <span>{text}</span>
        {detail !== undefined && <small>{detail}</small>}
      </button>
    </>
  )
}
