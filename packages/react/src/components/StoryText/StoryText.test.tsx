import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { addStage, createJourneyStore, editPersona, tellStory } from '@journeykit/core'
import { arabic, cafe, empty } from '@journeykit/examples'
import { enReport } from '../../words/en.report.ts'
import { ruReport } from '../../words/ru.report.ts'
import { StoryText } from './StoryText.tsx'

const headings = (): readonly (string | null)[] =>
  screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)

const paragraphs = (container: HTMLElement): readonly (string | null)[] =>
  [...container.querySelectorAll('.jk-story-part p')].map(({ textContent }) => textContent)

describe('StoryText', () => {
  it.each([
    ['everybody', undefined, enReport, cafe.en],
    ['one persona', 'anna', enReport, cafe.en],
    ['everybody, in Russian', undefined, ruReport, cafe.ru],
  ] as const)('tells the story of %s, paragraph by paragraph', (_, persona, words, journey) => {
    const { container } = render(<StoryText journey={journey} words={words} {...(persona && { persona })} />)
    const story = tellStory(journey, persona, words)
    expect(screen.getByRole('article', { name: story.title })).toBeVisible()
    expect(headings()).toEqual(story.paragraphs.map(({ heading }) => heading))
    expect(paragraphs(container)).toEqual(
      story.paragraphs.map(({ sentences }) => sentences.map(({ text }) => text).join(' ')),
    )
  })

  it('is text to read, or sentences that hand over what they tell of', async () => {
    const onSelect = vi.fn()
    const { rerender } = render(<StoryText journey={cafe.en} />)
    expect(screen.queryAllByRole('button')).toEqual([])
    rerender(<StoryText journey={cafe.en} onSelect={onSelect} />)
    const told = tellStory(cafe.en, undefined, enReport)
      .paragraphs.flatMap(({ sentences }) => sentences)
      .filter(({ from }) => from.length > 0)
    const buttons = screen.getAllByRole('button')
    expect(buttons.map(({ textContent }) => textContent)).toEqual(told.map(({ text }) => text))
    const user = userEvent.setup()
    await user.click(buttons[0] ?? document.body)
    await user.tab()
    await user.keyboard('{Enter}')
    await user.keyboard(' ')
    await user.keyboard('x')
    expect(onSelect.mock.calls).toEqual([[told[0]], [told[1]], [told[1]]])
  })

  it('says of an empty journey that there is nothing to tell yet, and of a persona who is not there that she is not', () => {
    const { container, rerender } = render(<StoryText journey={empty.en} />)
    const nothing = tellStory(empty.en, undefined, enReport).paragraphs
    expect(paragraphs(container)).toHaveLength(nothing.length)
    expect(nothing.length).toBeGreaterThan(0)
    rerender(<StoryText journey={cafe.en} persona="nobody" />)
    expect(paragraphs(container)).toHaveLength(1)
    expect(screen.queryByText(/stages/)).toBeNull()
  })

  it('runs in the direction of its own language on a map that runs the other way', () => {
    render(<StoryText journey={arabic} />)
    const article = screen.getByRole('article')
    expect(article).toHaveAttribute('dir', 'rtl')
    expect(article.querySelector('.jk-story')).toHaveAttribute('dir', 'ltr')
  })

  it('follows a store', () => {
    const store = createJourneyStore(cafe.en)
    render(<StoryText store={store} persona="anna" />)
    act(() => {
      store.dispatch(editPersona({ id: 'anna', changes: { title: 'Nina' } }))
      store.dispatch(addStage({ id: 'after', title: 'Afterwards' }))
    })
    expect(screen.getByRole('article', { name: /Nina/ })).toHaveTextContent('Afterwards')
  })
})
