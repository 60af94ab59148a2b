import type { ReactElement } from 'react'
import type {
  DraftTexts,
  Finding,
  Fix,
  Journey,
  JourneyRule,
  LintReport,
  RecordRef,
  RuleId,
  RuleSettings,
} from '@journeykit/core'
import { useSource, type JourneyInput } from '../../binding/SourceContext.ts'
import { useJourney } from '../../binding/useJourney.ts'
import { Announcer } from '../Announcer/Announcer.tsx'
import { ReportView, type ReportViewOptions } from '../ReportView/ReportView.tsx'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Heading } from '../View/Heading.tsx'
import { Spoken } from '../View/Spoken.tsx'
import { UserText } from '../View/UserText.tsx'
import { ViewHead } from '../View/ViewHead.tsx'
import { FailedRules } from './FailedRules.tsx'
import { FindingItem } from './FindingItem.tsx'
import { FixContext } from './FixContext.ts'
import { severityLevel } from './severityLevel.ts'
import { useFindingFocus } from './useFindingFocus.ts'
import { useFindings } from './useFindings.ts'

/** Which rules are asked and how, and what happens on a choice. */
export interface FindingsListOptions extends ReportViewOptions {
  /** The day on which it is looked at, as `2026-05-17`; the current day, in UTC, when absent. */
  readonly today?: string
  /** The rules that are not asked. */
  readonly off?: readonly RuleId[]
  /** Other thresholds than the usual ones, by rule. */
  readonly settings?: RuleSettings
  /** Rules of the host’s own, asked after those of the library: the identical array from render to render. */
  readonly rules?: readonly JourneyRule[]
  /** The texts of what a fix adds; those of the words, where these speak the language of the journey, when absent. */
  readonly drafts?: DraftTexts
  /** How many findings are listed, worst first; all when absent. */
  readonly limit?: number
  /** Makes each record that a finding is about a button that hands it over. */
  readonly onSelect?: (place: RecordRef, finding: Finding) => void
  /** Carries out a fix instead of the list, with its label; returns the sentence of the refusal, where it was refused. */
  readonly onFix?: (fix: Fix, label: string) => string | undefined
}

/** Either `journey`, to be read, or `store`, to be mended; which rules; and how the view looks and speaks. */
export type FindingsListProps = JourneyInput & FindingsListOptions

type Asked = Omit<FindingsListOptions, keyof ReportViewOptions | 'onFix'>

const isHint = ({ severity }: Finding): boolean => severityLevel(severity) === 1

interface PartProps {
  readonly heading: string
  readonly findings: readonly Finding[]
  readonly onSelect: Asked['onSelect']
}

const Part = ({ heading, findings, onSelect }: PartProps): ReactElement | null => {
  if (findings.length === 0) return null
  return (
    <section className="jk-findings-part">
      <Heading below={1}>{heading}</Heading>
      <ol>
        {findings.map((finding) => (
          <FindingItem key={finding.key} finding={finding} onSelect={onSelect} />
        ))}
      </ol>
    </section>
  )
}

const selectTitle = (journey: Journey): string => journey.title

const Head = ({ report: { findings, asked } }: { readonly report: LintReport }): ReactElement => {
  const { words } = useReport()
  const title = useJourney(selectTitle)
  const hints = findings.filter(isHint).length
  return (
    <ViewHead
      eyebrow={<UserText>{title}</UserText>}
      title={
        // Several lists on a page are told apart by their journeys.
        <>
          {words.findings}
          <span className="jk-hidden">
            {': '}
            <UserText>{title}</UserText>
          </span>
        </>
      }
      hint={<Spoken>{words.findingsCounts(findings.length - hints, hints, asked.length)}</Spoken>}
    />
  )
}

const Nothing = ({ report: { asked, failed } }: { readonly report: LintReport }): ReactElement | null => {
  const { words } = useReport()
  // Where every rule failed, nothing was found out.
  if (asked.length > 0 && failed.length === asked.length) return null
  return (
    <p className="jk-findings-none">
      <Spoken>{asked.length === 0 ? words.rulesNone : words.findingsNone}</Spoken>
    </p>
  )
}

const Body = ({ limit, onSelect, ...asked }: Asked): ReactElement => {
  const { words } = useReport()
  const report = useFindings(asked)
  const { ref, onFocus, onBlur } = useFindingFocus(report.findings)
  const listed = report.findings.slice(0, limit)
  const more = report.findings.length - listed.length
  return (
    <div ref={ref} onFocus={onFocus} onBlur={onBlur}>
      <Head report={report} />
      {report.findings.length === 0 && <Nothing report={report} />}
      <Part heading={words.findingsProblems} findings={listed.filter((one) => !isHint(one))} onSelect={onSelect} />
      <Part heading={words.findingsHints} findings={listed.filter(isHint)} onSelect={onSelect} />
      {more > 0 && (
        <p className="jk-findings-more">
          <Spoken>{words.findingsMore(more)}</Spoken>
        </p>
      )}
      {report.failed.length > 0 && <FailedRules failed={report.failed} />}
    </div>
  )
}

/** Only where something can be done is there something to announce. */
const Voiced = (asked: Asked): ReactElement => {
  const { store } = useSource()
  if (!store) return <Body {...asked} />
  return (
    <Announcer>
      <Body {...asked} />
    </Announcer>
  )
}

/**
 * What is wrong with a journey, worst first, and what is worth a look: which rule, where, why, and, of a store, what would
 * mend it, each fix one step of undo. Renders on the server; hand in `today` there, so that both sides say the same
 * around midnight.
 * @throws LintOptionsError for a rule, setting or day that is none.
 */
export const FindingsList = ({
  today,
  off,
  settings,
  rules,
  drafts,
  limit,
  onSelect,
  onFix,
  ...view
}: FindingsListProps): ReactElement => (
  <ReportView {...view} as="section" name="findings-list">
    <FixContext.Provider value={onFix}>
      <Voiced
        {...(today !== undefined && { today })}
        {...(off && { off })}
        {...(settings && { settings })}
        {...(rules && { rules })}
        {...(drafts && { drafts })}
        {...(limit !== undefined && { limit })}
        {...(onSelect && { onSelect })}
      />
    </FixContext.Provider>
  </ReportView>
)
