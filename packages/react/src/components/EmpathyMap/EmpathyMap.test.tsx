import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  addEmpathy,
  addEvidence,
  addPersona,
  createJourney,
  createJourneyStore,
  edit,
  empathyAspects,
  type Journey,
} from '@journeykit/core'
import { empty } from '@journeykit/examples'
import { enReport } from '../../words/en.report.ts'
import { EmpathyMap } from './EmpathyMap.tsx'

const anna: Journey = edit(
  createJourney({ id: 'evening', title: 'An evening' }),
  addPersona({ id: 'anna', title: 'Anna', summary: 'Likes to discover' }),
  addPersona({ id: 'boris', title: 'Boris' }),
  addEvidence({ id: 'talks', strength: 'observed', source: 'Talks' }),
  addEmpathy({ persona: 'anna', aspect: 'says', text: 'Is there a table?', evidence: ['talks'] }),
  addEmpathy({ persona: 'anna', aspect: 'pains', text: 'The queue' }),
  addEmpathy({ persona: 'anna', aspect: 'pains', text: 'Noise', at: 'first' }),
)

/** The part of the map under this heading. */
const part = (name: string): HTMLElement => {
  const section = screen.getByRole('heading', { name, level: 3 }).closest('section')
  if (!section) throw new Error(`"${name}" heads nothing`)
  return section
}

describe('EmpathyMap', () => {
  it('shows all eight parts, each entry in its own, in order', () => {
    render(<EmpathyMap journey={anna} />)
    const map = screen.getByRole('article', { name: 'Anna' })
    expect(map).toHaveTextContent('Likes to discover')
    expect(
      within(map)
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(empathyAspects.map((aspect) => enReport.empathyAspect[aspect]))
    expect(
      within(part('Pains'))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent.replace(/\W+$/, '')),
    ).toEqual(['Noise', 'The queue'])
  })

  it('marks how much is known of each entry, in words too', () => {
    render(<EmpathyMap journey={anna} />)
    expect(within(part('Says')).getByRole('img', { name: 'observed' })).toBeVisible()
    expect(within(part('Pains')).getAllByRole('img', { name: 'assumed' })).toHaveLength(2)
  })

  it('says where nothing is known, in a part and in all of it', () => {
    const { rerender } = render(<EmpathyMap journey={anna} />)
    expect(part('Gains')).toHaveTextContent(enReport.nothingKnown)
    rerender(<EmpathyMap journey={anna} persona="boris" />)
    expect(screen.getByRole('article', { name: 'Boris' })).toHaveTextContent(enReport.empathyNone)
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull()
  })

  it('says that there is no such persona', () => {
    render(<EmpathyMap journey={empty.en} />)
    expect(screen.getByRole('article', { name: enReport.personaNone })).toBeVisible()
  })

  it('follows a store', async () => {
    const store = createJourneyStore(anna)
    render(<EmpathyMap store={store} />)
    store.dispatch(addEmpathy({ persona: 'anna', aspect: 'gains', text: 'A smile' }))
    expect(await screen.findByText('A smile')).toBeVisible()
  })
})
