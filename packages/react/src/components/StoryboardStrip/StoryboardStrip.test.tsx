import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addStage, createJourneyStore, edit, editStep, type Journey, type Picture } from '@journeykit/core'
import { cafe, empty, fiveStages } from '@journeykit/examples'
import { enReport } from '../../words/en.report.ts'
import { ruReport } from '../../words/ru.report.ts'
import { StoryboardStrip } from './StoryboardStrip.tsx'

const frame = (title: string): HTMLElement => {
  const found = screen.getByRole('heading', { name: new RegExp(title) }).closest('li')
  if (!found) throw new Error(`no frame ${title}`)
  return found
}

/** The café with another picture at the queue; put there past all checks, as a careless host might. */
const withPicture = (picture: Picture): Journey => {
  const { queue } = cafe.en.steps
  if (!queue) throw new Error('the queue is there')
  return { ...cafe.en, steps: { ...cafe.en.steps, queue: { ...queue, picture } } }
}

describe('StoryboardStrip', () => {
  it('has a frame for each step, in order, under its stage', () => {
    render(<StoryboardStrip journey={cafe.en} />)
    const frames = within(screen.getByRole('group', { name: /Storyboard/ })).getAllByRole('heading', { level: 3 })
    expect(frames).toHaveLength(10)
    expect(frames[0]).toHaveTextContent('1 Sees a post')
    expect(frame('Queues')).toHaveTextContent('Purchase')
    expect(screen.getByText(/pictures: 3 of 10/)).toBeVisible()
  })

  it('shows the picture with its description, in a room kept for it, when it comes near', () => {
    render(<StoryboardStrip journey={cafe.en} />)
    const picture = within(frame('Queues')).getByRole('img', { name: 'Six people queue before a café door' })
    expect(picture).toHaveAttribute('loading', 'lazy')
    expect(picture).toHaveAttribute('width')
    expect(picture).toHaveAttribute('height')
    expect(picture).toHaveAttribute('referrerpolicy', 'no-referrer')
  })

  it('has a drawing that says so where there is no picture', () => {
    render(<StoryboardStrip journey={cafe.en} />)
    expect(frame('Sees a post')).toHaveTextContent(enReport.pictureNone)
    expect(within(frame('Sees a post')).queryByRole('img')).toBeNull()
    expect(frame('Queues')).not.toHaveTextContent(enReport.pictureNone)
  })

  it('says that a picture could not be loaded and what it would show, and tries another one', () => {
    const { rerender } = render(<StoryboardStrip journey={cafe.en} />)
    fireEvent.error(within(frame('Queues')).getByRole('img'))
    expect(frame('Queues')).toHaveTextContent(`${enReport.pictureFailed} Six people queue before a café door`)
    expect(within(frame('Orders and pays')).getByRole('img')).toBeVisible()
    rerender(<StoryboardStrip journey={withPicture({ address: 'https://example.com/queue.png' })} />)
    expect(frame('Queues')).not.toHaveTextContent(enReport.pictureFailed)
    expect(frame('Queues').querySelector('img')).toHaveAttribute('alt', '')
  })

  it.each(['javascript:alert(1)', 'data:image/svg+xml;base64,PHN2Zz4=', 'file:///etc/passwd'])(
    'shows nothing from %s',
    (address) => {
      render(<StoryboardStrip journey={withPicture({ address })} />)
      expect(frame('Queues').querySelector('img')).toBeNull()
      expect(frame('Queues')).toHaveTextContent(enReport.pictureNone)
    },
  )

  it('tells how the persona feels and what she thinks and says', () => {
    const { rerender } = render(<StoryboardStrip journey={cafe.en} />)
    expect(frame('Queues')).toHaveTextContent('−1.6very bad')
    expect(frame('Queues')).toHaveTextContent(/quote: .*Twenty minutes, and nobody says why/)
    expect(frame('Queues').querySelector('.jk-face')).toHaveClass('jk-emotion-1')
    rerender(<StoryboardStrip journey={cafe.en} persona="boris" />)
    expect(frame('Queues')).not.toHaveTextContent('−1.6')
    expect(screen.getByText(/Boris.* · pictures/)).toBeVisible()
  })

  it('says of an unscored step that it is, and shows no face', () => {
    render(<StoryboardStrip journey={edit(cafe.en, addStage({ id: 'after', title: 'Afterwards' }))} />)
    expect(frame('Afterwards')).toHaveTextContent(enReport.notScored)
    expect(frame('Afterwards').querySelector('.jk-face')).toBeNull()
  })

  it('writes scores on their own scale', () => {
    render(<StoryboardStrip journey={fiveStages.en} />)
    const said = [...document.querySelectorAll('.jk-frame-feeling b')].map(({ textContent }) => textContent)
    expect(said.length).toBeGreaterThan(3)
    expect(said.filter((text) => /^[+−]/.test(text))).toEqual([])
  })

  it('can be scrolled by keyboard', () => {
    render(<StoryboardStrip journey={cafe.en} />)
    expect(screen.getByRole('group', { name: /Storyboard/ })).toHaveAttribute('tabindex', '0')
  })

  it('says that there is nothing yet, and of a persona who is not there that she is not', () => {
    const { rerender } = render(<StoryboardStrip journey={empty.ru} words={ruReport} />)
    expect(screen.getByText(ruReport.storyboardNone)).toBeVisible()
    rerender(<StoryboardStrip journey={cafe.en} persona="nobody" />)
    expect(screen.getByText(enReport.personaNone)).toBeVisible()
    expect(screen.queryByRole('list')).toBeNull()
  })

  it('follows a store', () => {
    const store = createJourneyStore(cafe.en)
    render(<StoryboardStrip store={store} />)
    act(() => {
      store.dispatch(editStep({ id: 'queue', changes: { picture: null } }))
    })
    expect(frame('Queues')).toHaveTextContent(enReport.pictureNone)
  })
})
