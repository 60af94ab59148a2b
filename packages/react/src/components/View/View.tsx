import { useId, useMemo, type ReactElement, type ReactNode } from 'react'
import type { Journey } from '@journeykit/core'
import { SourceContext, useSourceOf, type JourneyInput } from '../../binding/SourceContext.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { directionOf } from '../../words/direction.ts'
import { en } from '../../words/en.ts'
import type { MapWords } from '../../words/mapWords.ts'
import type { HeadingLevel } from './headingLevel.ts'
import { ViewContext, type ViewSettings } from './ViewContext.ts'

/** How a view looks and speaks. */
export interface ViewOptions {
  /** The sentences and labels; English when absent. A host ships only the languages it imports. */
  readonly words?: MapWords
  /** The level of the view's heading, 2 when absent. A view has no `h1`: that is the page's. */
  readonly headingLevel?: HeadingLevel
  /** Follows the system, or whatever around the view names a `data-theme`, when absent. */
  readonly theme?: 'light' | 'dark'
  /** The direction of the view; that of the journey's language when absent. */
  readonly dir?: 'ltr' | 'rtl'
  readonly className?: string
}

interface RootProps extends ViewOptions {
  /** The element that the view is. */
  readonly as: 'section' | 'figure' | 'article'
  /** What the view is, as a class: `emotion-curve` becomes `jk-emotion-curve`. */
  readonly name: string
  readonly children: ReactNode
}

const selectLocale = (journey: Journey): string => journey.locale

const ViewRoot = ({
  as: Element,
  name,
  words = en,
  headingLevel = 2,
  theme,
  dir,
  className,
  children,
}: RootProps): ReactElement => {
  const locale = useJourney(selectLocale)
  const titleId = useId()
  const settings = useMemo<ViewSettings>(
    () => ({ words, contentLanguage: locale === words.language ? undefined : locale, titleId, headingLevel }),
    [words, locale, titleId, headingLevel],
  )
  return (
    <ViewContext.Provider value={settings}>
      <Element
        className={['jk', 'jk-view', `jk-${name}`, className].filter(Boolean).join(' ')}
        lang={words.language}
        dir={dir ?? directionOf(locale)}
        data-theme={theme}
        aria-labelledby={titleId}
      >
        {children}
      </Element>
    </ViewContext.Provider>
  )
}

/** What a view hands to its root: the journey or the store, how it looks and speaks, and what it is. */
export type ViewProps = JourneyInput & RootProps

/** The root of every view: where its journey comes from, its language, direction and theme. Parts read them by `useView`. */
export const View = ({ journey, store, ...root }: ViewProps): ReactElement => {
  const source = useSourceOf(store ? { store } : { journey })
  return (
    <SourceContext.Provider value={source}>
      <ViewRoot {...root} />
    </SourceContext.Provider>
  )
}
