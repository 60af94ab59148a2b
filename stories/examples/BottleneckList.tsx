import { useState } from 'react'
import type { Bottleneck } from '@journeykit/core'
import { cafe } from '@journeykit/examples'
import { BottleneckList } from '@journeykit/react'
import '@journeykit/react/styles.css'

/** The three worst places; lost customers weigh more than usual, and the chosen place is told. */
export const MyBottlenecks = () => {
  const [chosen, choose] = useState<Bottleneck>()
  return (
    <>
      <BottleneckList journey={cafe.en} limit={3} weights={{ 'drop-off': 5 }} onSelect={choose} />
      <p role="status">{chosen ? `Chosen: ${chosen.place}, score ${chosen.score.toFixed(2)}` : 'Nothing chosen yet'}</p>
    </>
  )
}
