import type { ReactElement } from 'react'
import type { ComparisonViewWords } from '../../words/report/comparisonViewWords.ts'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Heading } from '../View/Heading.tsx'
import { Spoken } from '../View/Spoken.tsx'

/** How many of a list are in sight; the rest opens on demand. */
const inSight = 6

export interface ChangeGroupProps {
  readonly name: keyof ComparisonViewWords['changeGroup']
  readonly items: readonly ReactElement[]
}

/** Changes of one sort under their name, with how many they are. Nothing where there are none. */
export const ChangeGroup = ({ name, items }: ChangeGroupProps): ReactElement | null => {
  const { words } = useReport()
  if (items.length === 0) return null
  const rest = items.slice(inSight)
  return (
    <section className="jk-change-group" data-group={name}>
      <Heading below={2}>
        <Spoken>
          {words.changeGroup[name]} <span className="jk-count">{words.number(items.length)}</span>
        </Spoken>
      </Heading>
      <ul>{items.slice(0, inSight)}</ul>
      {rest.length > 0 && (
        <details className="jk-more">
          <summary>
            <Spoken>{words.more(rest.length)}</Spoken>
          </summary>
          <ul>{rest}</ul>
        </details>
      )}
    </section>
  )
}
