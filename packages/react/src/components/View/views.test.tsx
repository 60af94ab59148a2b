import { act, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it } from 'vitest'
import {
  createJourneyStore,
  editPersona,
  editSolution,
  editStage,
  editStep,
  editTouchpoint,
  type Journey,
} from '@journeykit/core'
import { arabic, cafe, empty, fiveStages, japanese, longWords, partial } from '@journeykit/examples'
import { bracketed, unbracketed } from '../../testing/bracketed.ts'
import { views } from '../../testing/views.tsx'
import { enReport } from '../../words/en.report.ts'
import type { ReportViewWords } from '../../words/report/reportViewWords.ts'
import { ruReport } from '../../words/ru.report.ts'

const journeys: Readonly<Record<string, Journey>> = {
  cafe: cafe.en,
  russian: cafe.ru,
  shop: fiveStages.en,
  empty: empty.en,
  arabic,
  japanese,
  longWords,
  partial,
}

const duplicatesIn = (container: Element): readonly string[] => {
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
  return ids.filter((id, i) => ids.indexOf(id) !== i)
}

/** References to ids that nothing has. */
const danglingIn = (container: Element): readonly string[] =>
  [...container.querySelectorAll('[aria-labelledby], [aria-describedby]')]
    .flatMap((element) => [element.getAttribute('aria-labelledby'), element.getAttribute('aria-describedby')])
    .flatMap((ids) => ids?.split(' ') ?? [])
    .filter((id) => !container.ownerDocument.getElementById(id))

/** The journey with every text that people wrote replaced. */
const retold = (journey: Journey, text: string): Journey =>
  JSON.parse(
    JSON.stringify(journey, (key, value: unknown) => {
      if (
        typeof value === 'string' &&
        ['title', 'summary', 'quote', 'source', 'location', 'text', 'owner', 'description', 'department'].includes(key)
      )
        return text
      return ['goals', 'frustrations', 'interests'].includes(key) ? [text, text] : value
    }),
  ) as Journey

describe.each(views)('$name', ({ View, role, css }) => {
  it.each(Object.entries(journeys))('renders %s twice over, saying nothing on the console', (_, journey) => {
    render(
      <StrictMode>
        <View journey={journey} />
      </StrictMode>,
    )
    const root = screen.getByRole(role, { name: /./ })
    expect(root).toHaveClass('jk', css)
    expect(danglingIn(document.body)).toEqual([])
  })

  it('has the language of its words, the direction of the journey, and what the host sets', () => {
    const { rerender } = render(<View journey={arabic} words={ruReport} />)
    const root = screen.getByRole(role, { name: /./ })
    expect(root).toHaveAttribute('lang', 'ru')
    expect(root).toHaveAttribute('dir', 'rtl')
    expect(root).not.toHaveAttribute('data-theme')
    rerender(<View journey={arabic} dir="ltr" theme="contrast" density="compact" className="mine" headingLevel={3} />)
    expect(root).toHaveAttribute('lang', 'en')
    expect(root).toHaveAttribute('dir', 'ltr')
    expect(root).toHaveAttribute('data-theme', 'contrast')
    expect(root).toHaveAttribute('data-density', 'compact')
    expect(root).toHaveClass('jk', css, 'mine')
    expect(screen.getAllByRole('heading', { level: 3 })).not.toHaveLength(0)
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
  })

  it('stands three times on one page without an id twice', () => {
    const { container } = render(
      <>
        <View journey={cafe.en} />
        <View journey={cafe.en} />
        <View journey={cafe.ru} words={ruReport} />
      </>,
    )
    expect(container.querySelectorAll('[id]').length).toBeGreaterThan(2)
    expect(duplicatesIn(container)).toEqual([])
    container.querySelectorAll('[id]').forEach((element) => {
      element.id = 'same'
    })
    expect(duplicatesIn(container)).not.toEqual([])
  })

  it.each([
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    'javascript:alert(1)',
    '\u202Ereversed',
  ])('shows %j as text', (text) => {
    const plain = render(<View journey={retold(cafe.en, 'plain')} />)
    const tags = [...plain.container.querySelectorAll('*')].map(({ tagName }) => tagName)
    plain.unmount()
    const { container } = render(<View journey={retold(cafe.en, text)} />)
    expect(container).toHaveTextContent(text.replace('\u202E', ''))
    expect([...container.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(tags)
  })

  it('isolates every text that people wrote', () => {
    const { container } = render(<View journey={retold(cafe.en, 'ZZZ')} />)
    const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT)
    const loose: string[] = []
    let found = 0
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? ''
      if (!text.includes('ZZZ')) continue
      found += 1
      if (!walker.currentNode.parentElement?.closest('bdi')) loose.push(text)
    }
    expect(found).toBeGreaterThan(0)
    expect(loose).toEqual([])
  })

  it('takes every word that is not a person’s from its words', () => {
    const wordsOf = (words: ReportViewWords): readonly string[] => {
      const { container, unmount } = render(<View journey={retold(cafe.en, '1')} words={words} />)
      const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT)
      const texts: string[] = []
      while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
      unmount()
      return texts.filter((text) => unbracketed(text, written))
    }
    expect(wordsOf(bracketed(enReport))).toEqual([])
    expect(wordsOf(enReport)).not.toEqual([])
  })

  it('follows a store', () => {
    const store = createJourneyStore(cafe.en)
    const { container } = render(<View store={store} />)
    act(() => {
      store.dispatch(editPersona({ id: 'anna', changes: { title: 'Renamed' } }))
      store.dispatch(editStage({ id: 'purchase', changes: { title: 'Renamed' } }))
      store.dispatch(editStep({ id: 'queue', changes: { title: 'Renamed' } }))
      store.dispatch(editSolution({ id: 'second-till', changes: { title: 'Renamed' } }))
      for (const { id } of Object.values(cafe.en.touchpoints))
        store.dispatch(editTouchpoint({ id, changes: { title: 'Renamed' } }))
    })
    expect(container).toHaveTextContent('Renamed')
  })
})

/** Texts of the café under other names than those replaced above. */
const written: ReadonlySet<string> = new Set(
  Object.values(cafe.en.personas).flatMap(({ demographics }) => demographics ?? []),
)
