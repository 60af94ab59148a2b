import { useCallback, type ReactElement } from 'react'
import { recordOf, type Journey, type StageFunnel } from '@journeykit/core'
import { useJourney } from '../../binding/useJourney.ts'
import type { ReportViewWords } from '../../words/report/reportViewWords.ts'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { Spoken } from '../View/Spoken.tsx'

const throughput = ({ start, end }: StageFunnel, journey: Journey, words: ReportViewWords): string | undefined => {
  if (start?.count === undefined) return undefined
  const titleOf = (place: string): string => recordOf(journey, 'stage', place)?.title ?? ''
  const [from, counted] = [titleOf(start.place), words.number(start.count)]
  if (end?.count === undefined || start.count === 0) return words.funnelStart(from, counted)
  const share = words.percent(end.count / start.count)
  return words.funnelSummary(from, counted, titleOf(end.place), words.number(end.count), share)
}

const losses = ({ losses }: StageFunnel, words: ReportViewWords): string | undefined => {
  if (!losses) return undefined
  const { lost, valueAtRisk, coverage } = losses
  const worth = valueAtRisk && words.money(valueAtRisk.amount, valueAtRisk.currency)
  return words.funnelLosses(words.number(lost), worth, coverage < 1)
}

/** The funnel in sentences: from how many to how many, what is lost, and how much was counted at all. */
export const FunnelSummary = ({ funnel }: { readonly funnel: StageFunnel }): ReactElement => {
  const { words } = useReport()
  const { stages } = funnel
  const tell = useCallback(
    (journey: Journey) => {
      const sentences = [throughput(funnel, journey, words), losses(funnel, words)].filter(
        (sentence) => sentence !== undefined,
      )
      return sentences.length > 0 ? sentences.join(' ') : words.funnelUncounted
    },
    [funnel, words],
  )
  const counted = stages.filter(({ count }) => count !== undefined).length
  const told = useJourney(tell)
  return (
    <>
      <Spoken>{told}</Spoken>
      {counted < stages.length && counted > 0 && (
        <small className="jk-funnel-coverage">
          <Spoken>{words.funnelCoverage(counted, stages.length)}</Spoken>
        </small>
      )}
    </>
  )
}
