import { useContext, useState } from 'react'
import type { Fix, JourneyStore, Refusal } from '@journeykit/core'
import { useSource } from '../../binding/SourceContext.ts'
import { useAnnounce } from '../Announcer/AnnouncerContext.ts'
import { useReport } from '../ReportView/ReportWordsContext.ts'
import { FixContext } from './FixContext.ts'

/** All of a fix or nothing of it; the first refusal where something is refused. */
const applyFix = (store: JourneyStore, { operations }: Fix, label: string): Refusal | undefined => {
  const refusals: Refusal[] = []
  store.transact(label, (abandon) => {
    const refused = operations.some((operation) => {
      const refusal = store.dispatch(operation)
      if (refusal) refusals.push(refusal)
      return refusal !== undefined
    })
    if (refused) abandon()
  })
  return refusals[0]
}

/** How to carry out a fix as one step of undo, and why the last one was refused, if it was. */
export const useFix = (): {
  readonly carryOut: (fix: Fix, label: string) => void
  readonly refused: string | undefined
} => {
  const { store, journey } = useSource()
  const { words } = useReport()
  const announce = useAnnounce()
  const onFix = useContext(FixContext)
  const [refused, setRefused] = useState<string>()
  const carryOut = (fix: Fix, label: string): void => {
    if (onFix) {
      // Whoever carries it out also says so.
      setRefused(onFix(fix, label))
      return
    }
    if (!store) return
    const refusal = applyFix(store, fix, label)
    setRefused(refusal && words.refusal(refusal, journey()))
    if (!refusal) announce(words.announceDone(label))
  }
  return { carryOut, refused }
}
