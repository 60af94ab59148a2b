import { useEffect, useRef, type ReactElement } from 'react'
import { useEditor } from '../EditorContext.ts'
import { Sheet } from '../Sheet.tsx'
import { keysOf } from './keysOf.ts'

const isShortcut = (name: string): name is keyof typeof keysOf => name in keysOf

const List = (): ReactElement => {
  const { words } = useEditor()
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

/** What the keys do. */
export const Shortcuts = (): ReactElement => {
  const { words } = useEditor()
  return (
    <Sheet name="shortcuts" title={words.shortcuts}>
      <List />
    </Sheet>
  )
}
