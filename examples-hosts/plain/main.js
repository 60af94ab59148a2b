import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { createJourneyStore } from '@journeykit/core'
import { parseJourney } from '@journeykit/core/format'
import { JourneyEditor } from '@journeykit/react'

const key = 'cafe'
const answer = await fetch('./cafe.json')
const read = parseJourney(localStorage.getItem(key) ?? (await answer.text()))
if (!read.ok) throw new Error(read.problems.map(({ path, what }) => `${path}: ${what}`).join('\n'))

const store = createJourneyStore(read.journey)
store.onChange((change) => localStorage.setItem(key, JSON.stringify(change.journey)))
createRoot(document.getElementById('journey')).render(createElement(JourneyEditor, { store }))
