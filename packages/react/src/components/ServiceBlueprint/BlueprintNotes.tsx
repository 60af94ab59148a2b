import { useCallback, type ReactElement } from 'react'
import { blueprintRoles, recordOf, type Journey, type ServiceBlueprint } from '@journeykit/core'
import { sameList } from '../../binding/sameList.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Heading } from '../View/Heading.tsx'
import { Spoken } from '../View/Spoken.tsx'

interface Props {
  readonly blueprint: ServiceBlueprint
}

const namedAtMost = 4

/** What the blueprint leaves open: places with nothing behind the line, and parts without a lane. */
const Missing = ({ blueprint: { nothingBehind, sections } }: Props): ReactElement => {
  const { words } = useReport()
  const titles = useJourney(
    useCallback(
      (journey: Journey) =>
        nothingBehind
          .slice(0, namedAtMost)
          .map((place) => (recordOf(journey, 'step', place) ?? recordOf(journey, 'stage', place))?.title ?? ''),
      [nothingBehind],
    ),
    sameList,
  )
  const absent = blueprintRoles.filter((role) => !sections.some((section) => section.role === role))
  return (
    <>
      {titles.length > 0 && (
        <p className="jk-bp-missing">
          <Spoken>{words.nothingBehind(titles.map(words.quote), nothingBehind.length - titles.length)}</Spoken>
        </p>
      )}
      {absent.length > 0 && (
        <p className="jk-bp-missing">
          <Spoken>{words.partsMissing(absent.map((role) => words.blueprintPart[role]))}</Spoken>
        </p>
      )}
    </>
  )
}

const HandOffs = ({ blueprint: { handOffs } }: Props): ReactElement | null => {
  const { words } = useReport()
  const sentences = useJourney(
    useCallback(
      (journey: Journey) => handOffs.map((handOff) => words.departmentHandOff(handOff, journey)),
      [handOffs, words],
    ),
    sameList,
  )
  if (sentences.length === 0) return null
  return (
    <>
      <Heading below={1}>{words.departmentHandOffs}</Heading>
      <ul className="jk-bp-handoffs">
        {sentences.map((sentence, i) => (
          <li key={i}>
            <Spoken>{sentence}</Spoken>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Under the blueprint: what is missing from it, and where one department hands over to another. */
export const BlueprintNotes = ({ blueprint, handOffs }: Props & { readonly handOffs: boolean }): ReactElement => (
  <div className="jk-bp-notes">
    <Missing blueprint={blueprint} />
    {handOffs && <HandOffs blueprint={blueprint} />}
  </div>
)
