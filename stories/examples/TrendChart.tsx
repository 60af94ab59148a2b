import { shop } from '@journeykit/examples'
import { TrendChart } from '@journeykit/react'
import '@journeykit/react/styles.css'

/** How the shop has felt overall, through the four versions of its map. */
export const ThroughTheYear = () => <TrendChart archive={shop.archive.en} measure={{ of: 'overall' }} />
