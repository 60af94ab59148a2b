import { useId } from 'react'
import type { Rule } from '@journeykit/core'
import { useFullEditor } from '../../FullEditor.ts'
import { useDrafts, useForm, useStored } from '../FormContext.ts'
import { fieldHint, fieldLabel } from '../fieldLabel.ts'
import { pathKey, type FieldPath } from '../fieldPath.ts'
import { textOfValue } from '../fieldText.ts'

/** One field of a form: what it is called, what it holds, and what was said of it. */
export interface FieldState {
  readonly id: string
  readonly label: string
  readonly hint: string | undefined
  /** What was typed, or else what the journey says. */
  readonly text: string
  readonly refusal: string | undefined
  /** What Escape put back. */
  readonly dropped: string | undefined
  /** What a control says of itself to those who do not see it. */
  readonly aria: {
    readonly 'aria-describedby': string | undefined
    readonly 'aria-invalid': true | undefined
  }
  readonly type: (text: string) => void
  readonly keep: () => void
  /** For controls that are chosen from, not typed into. */
  readonly choose: (text: string) => void
  readonly drop: () => boolean
  readonly bringBack: () => void
}

export const useField = (path: FieldPath, rule: Rule): FieldState => {
  const form = useForm()
  const { words } = useFullEditor()
  const id = useId()
  const key = pathKey(path)
  const stored = useStored(key)
  const typed = useDrafts(({ texts }) => texts.get(key))
  const refusal = useDrafts(({ refusals }) => refusals.get(key))
  const dropped = useDrafts((drafts) => drafts.dropped.get(key))
  const hint = fieldHint(words, form.subject, path)
  const said = [hint !== undefined && `${id}-hint`, refusal !== undefined && `${id}-refusal`].filter(Boolean).join(' ')
  return {
    id,
    label: fieldLabel(words, form.subject, path),
    hint,
    text: typed ?? textOfValue(stored, rule, words.language),
    refusal,
    dropped,
    aria: {
      'aria-describedby': said === '' ? undefined : said,
      'aria-invalid': refusal === undefined ? undefined : true,
    },
    type: (text) => {
      form.type(path, text)
    },
    keep: () => {
      form.keep(path)
    },
    choose: (text) => {
      form.type(path, text)
      form.keep(path)
    },
    drop: () => form.drop(path),
    bringBack: () => {
      form.bringBack(path)
    },
  }
}
