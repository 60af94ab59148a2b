import type { ReactElement } from 'react'

/** How the curve of each persona is told apart without colour: the first is the main one, then four marks and dashes, again and again. */
const shapes = [
  'M0,-3.6A3.6,3.6 0 1 1 0,3.6A3.6,3.6 0 1 1 0,-3.6Z',
  'M0,-5.2L5.2,0L0,5.2L-5.2,0Z',
  'M-4,-4H4V4H-4Z',
  'M0,-4.8L4.8,3.8H-4.8Z',
  'M0,4.8L4.8,-3.8H-4.8Z',
] as const

/** 0 for the main persona, 1 … 4 for the others in turn. */
export const personaStyle = (index: number): number => (index === 0 ? 0 : ((index - 1) % (shapes.length - 1)) + 1)

/** The class that gives a persona's line its dash. */
export const personaClass = (index: number): string => `jk-persona-${String(personaStyle(index))}`

/** The mark of a persona around the origin, for use inside an SVG. */
export const PersonaShape = ({ index }: { readonly index: number }): ReactElement => (
  <path className={`jk-shape ${personaClass(index)}`} d={shapes[personaStyle(index)] ?? shapes[0]} />
)

/** A short piece of a persona's line with its mark, for the key. */
export const PersonaMark = ({ index }: { readonly index: number }): ReactElement => (
  <svg className="jk-persona-mark" width="28" height="12" viewBox="0 0 28 12" aria-hidden="true">
    <path className={`jk-line ${personaClass(index)}`} d="M1 6H27" />
    <g transform="translate(14 6)">
      <PersonaShape index={index} />
    </g>
  </svg>
)
