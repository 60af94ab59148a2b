import { emotionAt, inOrder, recordsAt, stepsOf, type Journey, type PlaceId } from '@journeykit/core'
import mermaid from 'mermaid'
import type { Subject } from './subject.ts'

/** Mermaid's scale is 1 … 5, and it has no gaps: those are drawn as 3. */
const scoreAt = (journey: Journey, place: PlaceId): number => {
  const emotion = emotionAt(journey, inOrder(journey, 'persona')[0]?.id ?? '', place)
  return Math.min(5, Math.max(1, 3 + Math.round(emotion?.score ?? 0)))
}

const tasksAt = (journey: Journey, place: PlaceId, persona: string): readonly string[] =>
  recordsAt(journey, 'touchpoint', place).map(
    ({ title }) => `    ${title}: ${String(scoreAt(journey, place))}: ${persona}`,
  )

/** The journey in mermaid's words: a section for each stage, a task with score and person for each touchpoint. */
const diagram = (journey: Journey): string => {
  const persona = inOrder(journey, 'persona')[0]?.title ?? ''
  const sections = inOrder(journey, 'stage').flatMap(({ id, title }) => [
    `  section ${title}`,
    ...stepsOf(journey, id).flatMap((step) => tasksAt(journey, step.id, persona)),
  ])
  return ['journey', `  title ${journey.title}`, ...sections].join('\n')
}

/** Mermaid's journey: touchpoints and scores, without the other lanes. Its parts are fetched before the clock starts. */
export const mermaidSubject: Subject = {
  async prepare(journey, stage) {
    mermaid.initialize({ startOnLoad: false, maxTextSize: 10_000_000 })
    await mermaid.parse('journey\n  title Small\n  section One\n    Task: 3: Ada')
    const text = diagram(journey)
    return {
      async draw() {
        const { svg } = await mermaid.render('drawing', text)
        stage.insertAdjacentHTML('beforeend', svg)
      },
      clear() {
        stage.replaceChildren()
      },
    }
  },
  isDrawn: (stage) => stage.querySelector('svg') !== null,
}
