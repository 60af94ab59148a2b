import { useState, type ReactElement } from 'react'
import { isPicture, type Persona } from '@journeykit/core'
import { initialsOf } from './initialsOf.ts'

/**
 * The photo where there is one that is safe to show and can be loaded; the initials otherwise. Decoration: the name
 * stands beside it.
 */
export const Portrait = ({ persona: { photo, title } }: { readonly persona: Persona }): ReactElement => {
  const [failed, setFailed] = useState<string>()
  if (isPicture(photo) && photo !== failed)
    return (
      <img
        className="jk-portrait"
        src={photo}
        alt=""
        width={72}
        height={72}
        loading="lazy"
        decoding="async"
        referrerPolicy="no-referrer"
        onError={() => {
          setFailed(photo)
        }}
      />
    )
  return (
    <span className="jk-portrait jk-initials" aria-hidden="true">
      <bdi>{initialsOf(title)}</bdi>
    </span>
  )
}
