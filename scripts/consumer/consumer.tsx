// A host's first lines. `consumers.mjs` compiles and runs them against the packed packages, as ES module and as CommonJS.
import { addStage, createJourney, createJourneyStore, edit } from '@journeykit/core'
import { parseJourney, serializeJourney } from '@journeykit/core/format'
import { JourneyEditor, JourneyMap } from '@journeykit/react'
import { version } from 'react'
import { renderToString } from 'react-dom/server'

const journey = edit(createJourney({ title: 'A coffee' }), addStage({ title: 'Order' }))
const read = parseJourney(JSON.parse(serializeJourney(journey)))
if (!read.ok) throw new Error('the journey was not read back')

// What React has to complain about it says here; the first line shows that it would be heard.
const complaints: unknown[] = []
console.error = (...words: unknown[]) => complaints.push(words)
console.error('planted')

for (const drawn of [
  <JourneyMap journey={read.journey} />,
  <JourneyEditor store={createJourneyStore(read.journey)} />,
]) {
  const markup = renderToString(drawn)
  if (!markup.includes('Order')) throw new Error(`the stage was not drawn: ${markup}`)
  console.log(`React ${version} drew ${String(markup.length)} characters`)
}
if (complaints.length !== 1) throw new Error(`React complains, or is not heard: ${JSON.stringify(complaints)}`)
