// Does what the address asks for. Either it measures and leaves the answer as JSON in the page (?subject=xyflow&touchpoints=100,
// ?edit=rename&touchpoints=5000), or it makes itself ready to be driven from outside (?scroll=plain, ?cycles=journeyEditor).
import { benchJourney } from './benchJourney.ts'
import { subjectCalled } from './subjects.ts'

const asked = new URLSearchParams(location.search)

const stageOf = (): HTMLElement => {
  const stage = document.getElementById('stage')
  if (!stage) throw new Error('The page has no stage.')
  return stage
}

const say = (name: 'result' | 'failure' | 'ready', value: unknown): void => {
  document.documentElement.dataset[name] = JSON.stringify(value)
}

/** Leaves functions where whoever drives the page finds them. */
const handOver = (functions: object): void => {
  Reflect.set(globalThis, 'bench', functions)
  say('ready', true)
}

const work = async (): Promise<void> => {
  const [edit, scroll, cycles] = ['edit', 'scroll', 'cycles'].map((name) => asked.get(name))
  const [journey, stage] = [benchJourney(Number(asked.get('touchpoints'))), stageOf()]
  if (edit) {
    ;(await import('./renderedBy.ts')).hearCommits()
    say('result', await (await import('./editToPaint.tsx')).editToPaint(journey, stage, edit))
  } else if (scroll) handOver(await (await import('./scrolling.ts')).scrolling(journey, stage, scroll))
  else if (cycles) handOver((await import('./cycles.ts')).cycles(journey, stage, await subjectCalled(cycles)))
  else {
    const subject = await subjectCalled(asked.get('subject') ?? '')
    say('result', await (await import('./firstRender.ts')).firstRender(journey, stage, subject))
  }
}

work().catch((error: unknown) => {
  say('failure', error instanceof Error ? error.stack : error)
})
