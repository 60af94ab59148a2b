import { useId, type ReactElement } from 'react'
import type { ViewState } from '../../binding/viewState.ts'
import { directionOf } from '../../words/direction.ts'
import { en } from '../../words/en.ts'
import type { ViewOptions } from '../View/View.tsx'
import { ViewStatus } from '../View/ViewStatus.tsx'

export interface MapStatusProps extends ViewOptions {
  readonly status: ViewState
  /** The language of the journey, where it is known already. */
  readonly locale: string | undefined
}

/** What stands in the place of a map while there is no journey to show: that it is on its way, or what went wrong. */
export const MapStatus = ({
  status,
  locale,
  words = en,
  headingLevel = 2,
  theme,
  density,
  dir,
  className,
}: MapStatusProps): ReactElement => {
  const titleId = useId()
  return (
    <section
      className={className === undefined ? 'jk jk-map' : `jk jk-map ${className}`}
      lang={words.language}
      dir={dir ?? (locale === undefined ? words.direction : directionOf(locale))}
      data-theme={theme}
      data-density={density}
      data-status={status === 'loading' ? 'loading' : 'problem'}
      aria-labelledby={titleId}
    >
      <ViewStatus status={status} words={words} titleId={titleId} headingLevel={headingLevel} />
    </section>
  )
}
