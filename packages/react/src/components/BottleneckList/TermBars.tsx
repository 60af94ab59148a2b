import type { ReactElement } from 'react'
import type { Bottleneck, Term } from '@journeykit/core'
import { Spoken } from '../View/Spoken.tsx'
import { useView } from '../View/ViewContext.ts'

const percent = (share: number): string => `${String(Math.round(share * 1000) / 10)}%`

/** A track as long as the term's weight beside the heaviest, filled as far as the term is bad. */
const TermBar = ({ term, heaviest }: { readonly term: Term; readonly heaviest: number }): ReactElement => (
  <svg className="jk-bar" width={percent(term.weight / heaviest)} height="8" aria-hidden="true">
    <rect width={percent(term.value)} height="8" />
  </svg>
)

/** The terms of a score, each with its name, value and weight; and those that nothing is known about. */
export const TermBars = ({ bottleneck: { terms, unknown } }: { readonly bottleneck: Bottleneck }): ReactElement => {
  const { words } = useView()
  const heaviest = Math.max(...terms.map(({ weight }) => weight))
  return (
    <>
      <ul className="jk-terms">
        {terms
          .filter(({ weight }) => weight > 0)
          .map((term) => (
            <li key={term.name}>
              <span className="jk-term-name">{words.term[term.name]}</span>
              <span className="jk-term-track">
                <TermBar term={term} heaviest={heaviest} />
              </span>
              <span className="jk-term-value">
                <bdi>{words.percent(term.value)}</bdi>
              </span>
              <small>
                <Spoken>{words.termWeight(words.number(term.weight))}</Spoken>
              </small>
            </li>
          ))}
      </ul>
      {unknown.length > 0 && (
        <p className="jk-unknown">
          <small>
            <Spoken>{words.unknownTerms(words.list(unknown.map((name) => words.term[name])))}</Spoken>
          </small>
        </p>
      )}
    </>
  )
}
