import { useEffect, useRef, useState, type RefObject } from 'react'
import { useDrafts, useForm, useStored } from '../FormContext.ts'
import { isUnder, pathKey, type FieldPath } from '../fieldPath.ts'
import { shiftRows } from '../shiftRows.ts'

/** The entries of a list, and what can be done with them. */
export interface Rows {
  /** How many there are, the one just begun among them. */
  readonly count: number
  /** The name of a part of this list, which no list within it has: what has it gets the focus. */
  readonly part: (name: string) => string
  /** Why the last thing could not be done. */
  readonly refused: string | undefined
  readonly add: () => void
  readonly remove: (position: number) => void
  readonly move: (position: number, to: number) => void
}

/** After an entry has come, gone or moved, the focus goes to this part of the list. */
const useWantedPart = (box: RefObject<HTMLElement | null>, all: string): ((part: string) => void) => {
  const wanted = useRef<string>(undefined)
  useEffect(() => {
    if (wanted.current === undefined) return
    const part = box.current?.querySelector<HTMLElement>(`[data-part="${wanted.current}"]`)
    const add = box.current?.querySelector<HTMLElement>(`[data-part="${all}"]`)
    wanted.current = undefined
    const control = part?.matches('button') ? part : part?.querySelector<HTMLElement>('input, textarea, select')
    const target = control ?? add
    target?.focus()
  })
  return (part) => {
    wanted.current = part
  }
}

/** The position behind the last stored entry is that of the one just begun, of which there is at most one. */
export const useRows = (path: FieldPath, box: RefObject<HTMLElement | null>): Rows => {
  const form = useForm()
  const key = pathKey(path)
  const stored = useStored(key)
  const entries: readonly unknown[] = Array.isArray(stored) ? stored : []
  const begun = useDrafts(({ texts }) =>
    [...texts.keys()].some((at) => isUnder(at, `${key}.${String(entries.length)}`)),
  )
  const [refused, setRefused] = useState<string>()
  const [, redraw] = useState(0)
  const part = (name: string): string => `${key}/${name}`
  const wantPart = useWantedPart(box, part('add'))
  const want = (name: string): void => {
    wantPart(part(name))
  }

  const put = (next: readonly unknown[], to: (position: number) => number | undefined): void => {
    const sentence = form.set(path, next)
    setRefused(sentence)
    if (sentence === undefined) shiftRows(form, path, to)
  }
  return {
    count: entries.length + (begun ? 1 : 0),
    part,
    refused,
    add() {
      if (!begun) form.type([...path, String(entries.length)], '')
      want(`row-${String(entries.length)}`)
      redraw((times) => times + 1)
    },
    remove(position) {
      want(`remove-${String(position)}`)
      const to = (at: number) => (at === position ? undefined : at > position ? at - 1 : at)
      if (position >= entries.length) shiftRows(form, path, to)
      else
        put(
          entries.filter((_, at) => at !== position),
          to,
        )
    },
    move(position, target) {
      if (target < 0 || target >= entries.length || position >= entries.length) return
      want(`${target < position ? 'up' : 'down'}-${String(target)}`)
      const to = (at: number) => (at === position ? target : at === target ? position : at)
      put(
        entries.map((_, at) => entries[to(at)]),
        to,
      )
    },
  }
}
