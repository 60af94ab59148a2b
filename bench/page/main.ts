// Measures what the address asks for and leaves the answer as JSON in the page: ?subject=xyflow&touchpoints=100, ?edit=rename&touchpoints=1000.
import { benchJourney } from './benchJourney.ts'
import type { Subject } from './subject.ts'

const subjects: Readonly<Record<string, () => Promise<Subject>>> = {
  journeyMap: async () => (await import('./journeyMapSubject.tsx')).journeyMapSubject,
  xyflow: async () => (await import('./xyflowSubject.tsx')).xyflowSubject,
  mermaid: async () => (await import('./mermaidSubject.ts')).mermaidSubject,
  plain: async () => (await import('./plainSubject.tsx')).plainSubject,
  own: async () => (await import('./plainSubject.tsx')).ownHtmlSubject,
}

const answer = async (): Promise<unknown> => {
  const asked = new URLSearchParams(location.search)
  const journey = benchJourney(Number(asked.get('touchpoints')))
  const stage = document.getElementById('stage')
  if (!stage) throw new Error('The page has no stage.')
  const edit = asked.get('edit')
  if (edit !== null) return (await import('./editToPaint.tsx')).editToPaint(journey, stage, edit)
  const subject = await subjects[asked.get('subject') ?? '']?.()
  if (!subject) throw new Error(`There is no subject called ${String(asked.get('subject'))}.`)
  return (await import('./firstRender.ts')).firstRender(journey, stage, subject)
}

const say = (name: 'result' | 'failure', value: unknown): void => {
  document.documentElement.dataset[name] = JSON.stringify(value)
}

answer().then(
  (result) => {
    say('result', result)
  },
  (error: unknown) => {
    say('failure', error instanceof Error ? error.stack : error)
  },
)
