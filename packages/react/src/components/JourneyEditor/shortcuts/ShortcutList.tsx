import { useEffect, useRef, type ReactElement } from 'react'
import { useFullEditor } from '../FullEditor.ts'
import { keysOf } from './keysOf.ts'

const isShortcut = (name: string): name is keyof typeof keysOf => name in keysOf

/** What the keys do. */
export const ShortcutList = (): ReactElement => {
  const { words } = useFullEditor()
  const list = useRef<HTMLDListElement>(null)
  useEffect(() => {
    list.current?.focus()
  }, [])
  return (
    <dl ref={list} className="jk-shortcuts" tabIndex={-1}>
      {Object.entries(keysOf).map(([name, keys]) =>
        isShortcut(name) ? (
          <div key={name}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} dir="ltr">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{words.shortcut[name]}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}
