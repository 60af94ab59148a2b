// A host's first lines. `consumers.mjs` compiles and runs them against the packed packages, as ES module and as CommonJS.
import { addStage, createJourney, edit } from '@journeykit/core'
import { parseJourney, serializeJourney } from '@journeykit/core/format'
import { JourneyMap } from '@journeykit/react'
import { version } from 'react'
import { renderToString } from 'react-dom/server'

const journey = edit(createJourney({ title: 'A coffee' }), addStage({ title: 'Order' }))
const read = parseJourney(JSON.parse(serializeJourney(journey)))
if (!read.ok) throw new Error('the journey was not read back')
const markup = renderToString(<JourneyMap journey={read.journey} />)
if (!markup.includes('Order')) throw new Error(`the stage was not drawn: ${markup}`)
console.log(`React ${version} drew ${String(markup.length)} characters`)
