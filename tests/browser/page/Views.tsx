import type { ReactElement } from 'react'
import { enReport, ruReport } from '@journeykit/react'
import { views } from '../../../packages/react/src/testing/views.tsx'
import type { Asked } from './asked.ts'
import { journeyCalled } from './journeys.ts'

/** The page: every view of one journey, one below the other, under a heading of the page's own. */
export const Views = ({ asked }: { readonly asked: Asked }): ReactElement => {
  const { example = 'cafe.en', words = example.endsWith('.ru') ? 'ru' : 'en', theme, dir } = asked
  return (
    <main>
      <h1>JourneyKit</h1>
      {views.map(({ name, View }) => (
        <View
          key={name}
          journey={journeyCalled(example)}
          words={words === 'ru' ? ruReport : enReport}
          {...(theme && { theme })}
          {...(dir && { dir })}
        />
      ))}
    </main>
  )
}
