import { useMemo } from 'react'
import { measureValueIn, type JourneyArchive, type Measure } from '@journeykit/core'
import { useReport } from '../ReportView/ReportWordsContext.ts'

/** Writes the values of a measure in the language of the view. */
export const useMeasureValue = (measure: Measure, archive: JourneyArchive): ((value: number) => string) => {
  const { words } = useReport()
  return useMemo(() => {
    const write = measureValueIn(words, words)
    return (value) => write(value, measure, archive)
  }, [words, measure, archive])
}
