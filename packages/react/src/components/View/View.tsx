import { useCallback, useId, useMemo, useRef, useSyncExternalStore, type ReactElement, type ReactNode } from 'react'
import type { Journey, JourneyStore } from '@journeykit/core'
import type { JourneySource } from '../../binding/source.ts'
import { SourceContext, useSourceOf } from '../../binding/SourceContext.ts'
import type { ViewState } from '../../binding/viewState.ts'
import { directionOf } from '../../words/direction.ts'
import { en } from '../../words/en.ts'
import type { MapWords } from '../../words/mapWords.ts'
import type { HeadingLevel } from './headingLevel.ts'
import { ViewContext, type ViewSettings } from './ViewContext.ts'
import { useLinkedSelection } from './useLinkedSelection.ts'
import { ViewStatus } from './ViewStatus.tsx'

/** The palettes; `contrast` is for those who need more of it whatever their system says. */
export type Theme = 'light' | 'dark' | 'contrast'

/** How much stands in sight at once. */
export type Density = 'comfortable' | 'compact'

/** How a view looks and speaks. */
export interface ViewOptions {
  /** The sentences and labels; English when absent. A host ships only the languages it imports. */
  readonly words?: MapWords
  /** The level of the view's heading, 2 when absent. A view has no `h1`: that is the page's. */
  readonly headingLevel?: HeadingLevel
  /** Follows the system, or whatever around the view names a `data-theme`, when absent. */
  readonly theme?: Theme
  /** Comfortable, or whatever around the view names a `data-density`, when absent. */
  readonly density?: Density
  /** The direction of the view; that of the journey's language when absent. */
  readonly dir?: 'ltr' | 'rtl'
  readonly className?: string
  /** Shown instead of a journey: that it is `loading`, or what went wrong and how to try again. The journey may be absent then. */
  readonly status?: ViewState | undefined
}

interface RootProps extends ViewOptions {
  /** The element that the view is. */
  readonly as: 'section' | 'figure' | 'article'
  /** What the view is, as a class: `emotion-curve` becomes `jk-emotion-curve`. */
  readonly name: string
  readonly children: ReactNode
}

/** The language of the journey; undefined while there is none. */
const useLocale = (source: JourneySource, known: boolean): string | undefined => {
  const read = useCallback(() => (known ? source.journey().locale : undefined), [source, known])
  return useSyncExternalStore(source.subscribe, read, read)
}

interface ViewRootProps extends RootProps {
  readonly locale: string | undefined
}

const ViewRoot = ({ as: Element, name, locale, status, children, ...options }: ViewRootProps): ReactElement => {
  const { words = en, headingLevel = 2, theme, density, dir, className } = options
  const titleId = useId()
  const root = useRef<HTMLElement>(null)
  const select = useLinkedSelection(root)
  const settings = useMemo<ViewSettings>(
    () => ({ words, contentLanguage: locale === words.language ? undefined : locale, titleId, headingLevel }),
    [words, locale, titleId, headingLevel],
  )
  return (
    <ViewContext.Provider value={settings}>
      <Element
        className={['jk', 'jk-view', `jk-${name}`, className].filter(Boolean).join(' ')}
        lang={words.language}
        dir={dir ?? (locale === undefined ? words.direction : directionOf(locale))}
        data-theme={theme}
        data-density={density}
        data-status={status && (status === 'loading' ? 'loading' : 'problem')}
        aria-labelledby={titleId}
        ref={root}
        onClick={select}
      >
        {status ? <ViewStatus status={status} words={words} titleId={titleId} headingLevel={headingLevel} /> : children}
      </Element>
    </ViewContext.Provider>
  )
}

/** What a view hands to its root: the journey or the store, how it looks and speaks, and what it is. */
export type ViewProps = RootProps & {
  readonly journey?: Journey | undefined
  readonly store?: JourneyStore | undefined
}

/**
 * The root of every view: where its journey comes from, its language, direction and theme, which parts read by
 * `useView`; and what is shown while there is no journey.
 */
export const View = ({ journey, store, ...root }: ViewProps): ReactElement => {
  const source = useSourceOf({ journey, store })
  const locale = useLocale(source, root.status === undefined || journey !== undefined || store !== undefined)
  return (
    <SourceContext.Provider value={source}>
      <ViewRoot {...root} locale={locale} />
    </SourceContext.Provider>
  )
}
