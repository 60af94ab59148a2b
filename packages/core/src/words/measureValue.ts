import { metricNow } from '../analysis/metricNow.ts'
import type { JourneyArchive } from '../model/archive.ts'
import { defaultScale } from '../model/scale.ts'
import { latestVersion } from '../versions/archive/latestVersion.ts'
import type { Measure } from '../versions/trend/measure.ts'
import { metricValueIn } from './metricValue.ts'
import type { FigureWords, TimeWords } from './words.ts'

/** Writes the values of a measure in a language: scores on the latest scale, shares as percentages, metrics as such. */
export const measureValueIn =
  (figures: FigureWords, time: TimeWords) =>
  (value: number, measure: Measure, archive: JourneyArchive): string => {
    const latest = latestVersion(archive)?.journey
    switch (measure.of) {
      case 'overall':
      case 'peak-end':
      case 'emotion':
        return figures.score(value, latest?.scale ?? defaultScale)
      case 'coverage':
      case 'reach':
        return figures.percent(value)
      case 'bottleneck':
        return figures.rating(value)
      case 'metric': {
        const now = latest && metricNow(latest, measure.metric)
        return now ? metricValueIn(figures, time)(value, now) : figures.number(value)
      }
      case 'own':
        return figures.number(value)
    }
  }
