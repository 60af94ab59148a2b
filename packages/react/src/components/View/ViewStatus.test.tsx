import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { cafe } from '@journeykit/examples'
import { views } from '../../testing/views.tsx'
import { enReport } from '../../words/en.report.ts'
import { ruReport } from '../../words/ru.report.ts'
import { StoryText } from '../StoryText/StoryText.tsx'

describe.each(views)('$name while there is no journey', ({ View, role, css }) => {
  it('says that it is loading, over something busy', () => {
    const { container } = render(<View status="loading" words={ruReport} />)
    const root = screen.getByRole(role, { name: ruReport.loadingJourney })
    expect(root).toHaveClass('jk', css)
    expect(root).toHaveAttribute('dir', 'ltr')
    expect(screen.getByRole('status')).toHaveTextContent(ruReport.loadingJourney)
    const busy = container.querySelector('[aria-busy="true"]')
    expect(busy).toHaveTextContent('')
    expect(busy).not.toContainElement(screen.getByRole('status'))
  })

  it('says what went wrong, at its heading level, and nothing of a journey', () => {
    render(<View journey={cafe.en} status={{ problem: 'The server does not answer.' }} headingLevel={4} />)
    expect(screen.getByRole(role, { name: enReport.problemTitle })).toHaveClass('jk')
    expect(screen.getByRole('alert')).toHaveTextContent('The server does not answer.')
    expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent(enReport.problemTitle)
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.queryByText('Anna')).toBeNull()
  })

  it('shows the journey as soon as no status is set', () => {
    const { rerender } = render(<View status="loading" />)
    rerender(<View journey={cafe.en} />)
    expect(screen.queryByText(enReport.loadingJourney)).toBeNull()
    expect(screen.getByRole(role, { name: /./ })).not.toHaveAttribute('data-status')
  })
})

describe('a problem', () => {
  it('hands the focus to the view, which keeps it when the journey has come', async () => {
    const retry = vi.fn()
    const { rerender } = render(<StoryText status={{ problem: 'No network.', retry }} />)
    await userEvent.click(screen.getByRole('button', { name: enReport.tryAgain }))
    expect(retry).toHaveBeenCalledOnce()
    rerender(<StoryText status="loading" />)
    expect(screen.getByRole('article')).toHaveFocus()
    rerender(<StoryText journey={cafe.en} />)
    expect(screen.getByRole('article')).toHaveFocus()
  })

  it('shows markup of the host’s as text', () => {
    const { container } = render(<StoryText status={{ problem: '<img src=x onerror=alert(1)>' }} />)
    expect(screen.getByRole('alert')).toHaveTextContent('<img')
    expect(container.querySelector('img')).toBeNull()
  })
})

it('throws where neither a journey nor a status is handed in, so that the mistake is found', () => {
  const Careless = StoryText as (props: object) => ReactElement
  expect(() => render(<Careless />)).toThrow('There is no journey to read.')
  vi.mocked(console.error).mockClear()
})
