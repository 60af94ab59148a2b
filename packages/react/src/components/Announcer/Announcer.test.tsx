import { act, render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { Announcer } from './Announcer.tsx'
import { useAnnounce, type Announce } from './AnnouncerContext.ts'

let announce: Announce = () => undefined

const Speaker = (): ReactElement | null => {
  const voice = useAnnounce()
  return (
    <button
      type="button"
      onClick={() => {
        announce = voice
      }}
    >
      lend
    </button>
  )
}

const lend = () => {
  render(
    <Announcer>
      <Speaker />
    </Announcer>,
  )
  act(() => {
    screen.getByRole('button').click()
  })
}

describe('Announcer', () => {
  it('is polite, and silent until something is said', () => {
    lend()
    expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'polite')
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('says a sentence, and the same one again as a new one', () => {
    lend()
    act(() => {
      announce('Done.')
    })
    const first = screen.getByText('Done.')
    act(() => {
      announce('Done.')
    })
    expect(screen.getByText('Done.')).not.toBe(first)
    expect(screen.getByRole('status')).toHaveTextContent(/^Done\.$/)
  })
})
