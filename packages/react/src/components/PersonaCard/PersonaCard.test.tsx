import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Journey, Persona } from '@journeykit/core'
import { cafe, empty } from '@journeykit/examples'
import { en } from '../../words/en.ts'
import { PersonaCard } from './PersonaCard.tsx'
import { initialsOf } from './initialsOf.ts'

const withAnna = (anna: Omit<Persona, 'id' | 'order'>): Journey => ({
  ...cafe.en,
  personas: { anna: { id: 'anna', order: 'a0', ...anna } },
})

const photo = 'https://example.org/anna.jpg'

describe('PersonaCard', () => {
  it('shows all that is known of the main persona', () => {
    render(<PersonaCard journey={cafe.en} />)
    const card = screen.getByRole('article', { name: 'Anna' })
    const anna = Object.values(cafe.en.personas).find(({ title }) => title === 'Anna')
    const texts = [anna?.summary, anna?.demographics, anna?.location, anna?.quote]
    for (const text of [...texts, ...(anna?.interests ?? []), ...(anna?.goals ?? []), ...(anna?.frustrations ?? [])])
      expect(card).toHaveTextContent(text ?? 'the café leaves this out')
    expect(
      within(card)
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Goals', 'Frustrations'])
  })

  it('shows the persona asked for', () => {
    render(<PersonaCard journey={cafe.en} persona="boris" />)
    expect(screen.getByRole('article', { name: 'Boris' })).toBeVisible()
  })

  it('leaves out what is unknown', () => {
    const { container } = render(<PersonaCard journey={withAnna({ title: 'Anna' })} />)
    expect(container.querySelector('dl, blockquote, .jk-scenario, li')).toBeNull()
    expect(screen.getAllByRole('heading')).toHaveLength(1)
  })

  it('marks an assumption, and says what any other persona rests on', () => {
    const { container, rerender } = render(<PersonaCard journey={withAnna({ title: 'Anna' })} />)
    expect(container).toHaveTextContent(en.personaAssumed)
    expect(container.querySelector('[data-evidence="assumed"]')).not.toBeNull()
    rerender(<PersonaCard journey={cafe.en} />)
    expect(container).not.toHaveTextContent(en.personaAssumed)
    expect(container).toHaveTextContent('Evidence: observed')
    expect(container).toHaveTextContent('n = 24')
  })

  it('shows a photo that is safe, and initials where there is none, an unsafe one, or one that fails', () => {
    const { container, rerender } = render(<PersonaCard journey={withAnna({ title: 'Anna Lind', photo })} />)
    const picture = container.querySelector('img')
    expect(picture).toHaveAttribute('src', photo)
    expect(picture).toHaveAttribute('alt', '')
    expect(container.querySelector('.jk-initials')).toBeNull()
    if (picture) fireEvent.error(picture)
    expect(container.querySelector('.jk-initials')).toHaveTextContent('AL')
    for (const unsafe of ['javascript:alert(1)', 'data:image/svg+xml;base64,PHN2Zz4=', '//example.org/a.jpg']) {
      rerender(<PersonaCard journey={withAnna({ title: 'Anna Lind', photo: unsafe })} />)
      expect(container.querySelector('img')).toBeNull()
      expect(container.querySelector('.jk-initials')).toHaveTextContent('AL')
    }
  })

  it('shows the segment that the person stands for, as far as it is known', () => {
    const segment = { title: 'Neighbours', size: 640, share: 0.38 }
    const { container, rerender } = render(<PersonaCard journey={withAnna({ title: 'Anna', segment })} />)
    expect(container).toHaveTextContent('Stands forNeighbours · 640 customers, 38% of all customers')
    rerender(<PersonaCard journey={withAnna({ title: 'Anna', segment: { share: 0.38 } })} />)
    expect(container).toHaveTextContent('Stands for38% of all customers')
    rerender(<PersonaCard journey={withAnna({ title: 'Anna', segment: {} })} />)
    expect(container).not.toHaveTextContent('Stands for')
  })

  it('says that there is no such persona', () => {
    render(<PersonaCard journey={empty.en} />)
    expect(screen.getByRole('article', { name: en.personaNone })).toBeVisible()
    render(<PersonaCard journey={cafe.en} persona="nobody" />)
    expect(screen.getAllByRole('article', { name: en.personaNone })).toHaveLength(2)
  })
})

describe('initialsOf', () => {
  it('takes the first letters of the first and the last word, whole', () => {
    expect(initialsOf('Anna')).toBe('A')
    expect(initialsOf('  anna maria lind ')).toBe('AL')
    expect(initialsOf('👩‍👩‍👧 Family')).toBe('👩‍👩‍👧F')
    expect(initialsOf('e\u0301lan')).toBe('E\u0301')
  })
})
