import type { ReactElement } from 'react'
import { isLink, isPicture, type AnyField, type Journey, type Rule } from '@journeykit/core'
import { useJourney } from '../../../../binding/useJourney.ts'
import { useFullEditor } from '../../FullEditor.ts'
import { Spoken } from '../../../View/Spoken.tsx'
import { useView } from '../../../View/ViewContext.ts'
import { isShare } from '../fieldText.ts'
import type { ControlProps } from './controlProps.ts'
import { FieldSaid } from './FieldSaid.tsx'
import { typingKeys } from './typingKeys.ts'
import { useField } from './useField.ts'

type Keys = 'text' | 'decimal' | 'numeric' | 'url'

const keysFor = (rule: Rule): Keys => {
  if (rule.is === 'link' || rule.is === 'picture') return 'url'
  if (rule.is !== 'number') return 'text'
  // The number pads of phones have no minus.
  if (rule.min < 0) return 'text'
  return rule.whole ? 'numeric' : 'decimal'
}

const selectScale = (journey: Journey): Journey['scale'] => journey.scale

const ScaleEnds = (): ReactElement => {
  const { words } = useFullEditor()
  return (
    <span className="jk-detail-unit">
      <Spoken>{words.scaleHint(useJourney(selectScale))}</Spoken>
    </span>
  )
}

const Unit = ({ rule }: { readonly rule: Rule }): ReactElement | null => {
  if (rule.is === 'score') return <ScaleEnds />
  return isShare(rule) ? <span className="jk-detail-unit">%</span> : null
}

const isShort = ({ rule }: AnyField): boolean => ['number', 'score', 'language', 'currency'].includes(rule.is)

const OpenLink = ({ address }: { readonly address: string }): ReactElement | null => {
  const { words } = useFullEditor()
  if (!isLink(address) && !isPicture(address)) return null
  return (
    <a className="jk-detail-link" href={address} target="_blank" rel="noopener noreferrer">
      <Spoken>{words.openLink}</Spoken>
    </a>
  )
}

/** A field of one line: a title, a number, an address. Kept on Enter and on leaving. */
export const LineControl = ({ path, field: anyField }: ControlProps): ReactElement => {
  const { rule, optional } = anyField
  const field = useField(path, rule)
  const { contentLanguage } = useView()
  const keys = keysFor(rule)
  return (
    <div className="jk-detail">
      <label htmlFor={field.id}>
        <Spoken>{field.label}</Spoken>
      </label>
      <span className="jk-detail-line">
        <input
          {...field.aria}
          id={field.id}
          type="text"
          className={isShort(anyField) ? 'jk-detail-short' : undefined}
          inputMode={keys}
          dir={keys === 'url' ? 'ltr' : 'auto'}
          lang={rule.is === 'text' ? contentLanguage : undefined}
          autoComplete="off"
          aria-required={optional ? undefined : true}
          value={field.text}
          onChange={({ target }) => {
            field.type(target.value)
          }}
          onBlur={field.keep}
          onKeyDown={typingKeys(field, 'one')}
        />
        <Unit rule={rule} />
        {(rule.is === 'link' || rule.is === 'picture') && <OpenLink address={field.text} />}
      </span>
      <FieldSaid field={field} />
    </div>
  )
}
