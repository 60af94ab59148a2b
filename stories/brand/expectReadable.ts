import { expect } from 'storybook/test'
import { contrastOf } from './contrastOf.ts'

/** Which letters stand on which grounds, and how far they must differ. */
const pairs: readonly (readonly [front: string, grounds: readonly string[], least: number])[] = [
  ['ink', ['paper', 'card', 'warm-paper', 'cool-paper'], 4.5],
  ['soft', ['paper', 'card', 'warm-paper', 'cool-paper'], 4.5],
  ['warm', ['paper', 'card', 'warm-paper'], 4.5],
  ['cool', ['paper', 'card', 'cool-paper'], 4.5],
  ['focus', ['paper', 'card'], 3],
  ['quiet', ['paper'], 3],
  ...['1', '2', '3', '4', '5'].map((n) => [`emotion-${n}`, ['paper', 'card'], 3] as const),
]

/** The pairs of a brand that are too close, as `soft on paper: 3.90`. A name that is no colour counts as 0. */
export const tooClose = (tokens: Pick<CSSStyleDeclaration, 'getPropertyValue'>): readonly string[] => {
  const color = (name: string): string => tokens.getPropertyValue(`--jk-${name}`).trim()
  return pairs.flatMap(([front, grounds, least]) =>
    grounds
      .map((ground) => ({ ground, found: contrastOf(color(front), color(ground)) }))
      .filter(({ found }) => found < least)
      .map(({ ground, found }) => `${front} on ${ground}: ${found.toFixed(2)}`),
  )
}

/** The brand can be read; and one that cannot would be seen. */
export const expectReadable = async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
  const view = canvasElement.querySelector<HTMLElement>('.jk.brand')
  if (!view) throw new Error('There is no branded view in this story.')
  const tokens = getComputedStyle(view)
  await expect(tooClose(tokens)).toEqual([])
  view.style.setProperty('--jk-soft', tokens.getPropertyValue('--jk-line'))
  await expect(tooClose(tokens).length).toBeGreaterThan(0)
  view.style.removeProperty('--jk-soft')
}
