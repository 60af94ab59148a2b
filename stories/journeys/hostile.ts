import {
  editBarrier,
  editChannel,
  editJourney,
  editNote,
  editPersona,
  editSolution,
  editStage,
  editStep,
  editTouchpoint,
  edit,
  type Journey,
} from '@journeykit/core'
import { cafe } from '@journeykit/examples'

/** What would run if text were ever taken for markup. */
export const markup = '<img src=x onerror="document.title=1">'

const first = (table: Readonly<Record<string, { readonly id: string }>>): string => Object.keys(table).sort()[0] ?? ''

/** The café, written by somebody who wants to break the page: markup, turned writing direction, stacked marks. */
export const hostile: Journey = edit(
  cafe.en,
  editJourney({ changes: { title: markup, scenario: '</table></section><script>alert(1)</script>' } }),
  editPersona({ id: 'anna', changes: { title: '"><b>Anna</b>', summary: '\u202Eturned around', photo: null } }),
  editStage({ id: 'awareness', changes: { title: '<h1>Awareness</h1>' } }),
  editStep({ id: 'see-post', changes: { title: '{{7*7}} ${7*7}' } }),
  editTouchpoint({ id: 'pastry-photo', changes: { title: '<svg onload=alert(1)>' } }),
  editChannel({ id: 'social', changes: { title: 'javascript:alert(1)' } }),
  editNote({ id: first(cafe.en.notes), changes: { text: 'Z̸̢͖͓͗͛́a̵͕͆l̷̟̈́g̶͙͝o &lt;b&gt; &#x3C;' } }),
  editBarrier({ id: first(cafe.en.barriers), changes: { title: '<'.repeat(40) } }),
  editSolution({ id: first(cafe.en.solutions), changes: { title: '<!-- -->' } }),
)
