import type { ReactElement } from 'react'
import { recordOf, titleOf } from '@journeykit/core'
import { PersonaMark } from '../PersonaMark/PersonaMark.tsx'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import { ViewHead } from '../View/ViewHead.tsx'
import type { Compared } from './compared.ts'

/** A piece of what lies between the curves, for the key: the same fill as there. */
const AreaMark = ({ side }: { readonly side: 'better' | 'worse' }): ReactElement => (
  <svg className="jk-area-mark" width="24" height="14" viewBox="0 0 24 14" aria-hidden="true">
    <rect className={`jk-area-${side}`} width="24" height="14" />
    {side === 'worse' && <path className="jk-hatch" d="M0 2.5H24M0 7H24M0 11.5H24" />}
  </svg>
)

const Key = ({ compared: { before, after } }: { readonly compared: Compared }): ReactElement => {
  const { words } = useReport()
  return (
    <ul className="jk-personas">
      <li className="jk-persona-name">
        <PersonaMark index={1} />
        <Spoken>{words.sideBefore(before.state)}</Spoken>
      </li>
      <li className="jk-persona-name">
        <PersonaMark index={0} />
        <Spoken>{words.sideAfter(after.state)}</Spoken>
      </li>
      {(['better', 'worse'] as const).map((side) => (
        <li key={side} className="jk-persona-name">
          <AreaMark side={side} />
          <Spoken>{side === 'better' ? words.areaBetter : words.areaWorse}</Spoken>
        </li>
      ))}
    </ul>
  )
}

/** The title of the later version, whose curves are compared, and the key to them. */
export const ComparisonHead = ({ compared }: { readonly compared: Compared }): ReactElement => {
  const { words } = useReport()
  const { before, after, curve } = compared
  const persona = curve.persona
  const knows = persona !== undefined && recordOf(after, 'persona', persona) ? after : before
  return (
    <ViewHead
      eyebrow={words.journeyComparison}
      title={<UserText>{after.title}</UserText>}
      hint={
        persona === undefined ? (
          <Spoken>{words.meanOfAll}</Spoken>
        ) : (
          <UserText>{titleOf(knows, { kind: 'persona', id: persona })}</UserText>
        )
      }
    >
      <Key compared={compared} />
    </ViewHead>
  )
}
