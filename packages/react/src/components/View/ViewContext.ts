import { createContext, useContext, type Context } from 'react'
import type { MapWords } from '../../words/mapWords.ts'
import type { HeadingLevel } from './headingLevel.ts'

/** What every part of a view needs to know besides the journey. */
export interface ViewSettings {
  readonly words: MapWords
  /** The language of the journey's own texts, where it differs from the words'. */
  readonly contentLanguage: string | undefined
  /** The id of the view's heading, by which the view is named. */
  readonly titleId: string
  readonly headingLevel: HeadingLevel
}

export const ViewContext: Context<ViewSettings | undefined> = createContext<ViewSettings | undefined>(undefined)

/** The settings of the view around; throws where there is none, which is a mistake in the code, not in the data. */
export const useView = (): ViewSettings => {
  const settings = useContext(ViewContext)
  if (!settings) throw new Error('This part of a view was rendered outside of one. Put it inside <View>.')
  return settings
}
