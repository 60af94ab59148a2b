import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState, type ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import type { Journey } from '@journeykit/core'
import { kiosk } from '../../../../core/src/testing/kiosk.ts'
import { uncaught } from '../../testing/uncaught.ts'
import { JourneyEditor } from './JourneyEditor.tsx'

const refused = 'The last change was not accepted and has been taken back.'

/** Keeps the journey, and refuses the first change. */
const Host = (): ReactElement => {
  const [journey, setJourney] = useState<Journey>(kiosk)
  const [times, setTimes] = useState(0)
  const onChange = (change: { readonly journey: Journey }) => {
    setTimes(times + 1)
    if (times === 0) return false
    setJourney(change.journey)
    return undefined
  }
  return <JourneyEditor journey={journey} onChange={onChange} />
}

const rename = async (from: string, to: string) => {
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: from }))
  await user.keyboard(`${to}{Enter}`)
}

describe('a change that the host refuses', () => {
  it('is said in sight to be taken back, until the next change', async () => {
    const { container } = render(<Host />)
    const inSight = () => container.querySelector('.jk-refusal')
    expect(inSight()).toBeNull()
    await rename('Buy', 'Purchase')
    expect(inSight()).toHaveTextContent(refused)
    expect(screen.getByRole('button', { name: 'Buy' })).toBeInTheDocument()
    await rename('Buy', 'Pay')
    expect(inSight()).toBeNull()
    expect(screen.getByRole('button', { name: 'Pay' })).toBeInTheDocument()
  })
})

describe('a change that does not reach the host', () => {
  /** Every answer fails; what was changed can be handed in later. */
  const Unreachable = (): ReactElement => {
    const [journey, setJourney] = useState<Journey>(kiosk)
    const [changed, setChanged] = useState(kiosk)
    return (
      <>
        <JourneyEditor
          journey={journey}
          onChange={(change) => {
            setChanged(change.journey)
            return failing
          }}
        />
        <button
          onClick={() => {
            setJourney(changed)
          }}
        >
          Hand in
        </button>
      </>
    )
  }
  let failing: Promise<void>

  it('is said in sight not to be saved and stays, until the host has it after all', async () => {
    failing = Promise.reject(new Error('no network'))
    failing.catch(() => undefined)
    const { container } = render(<Unreachable />)
    const inSight = () => container.querySelector('.jk-refusal')
    const heard = await uncaught(() => rename('Buy', 'Purchase'))
    expect(heard).toEqual([new Error('no network')])
    expect(inSight()).toHaveTextContent('Not saved: no network. Nothing is lost while this page stays open.')
    expect(screen.getByRole('button', { name: 'Purchase' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Hand in' }))
    expect(inSight()).toBeNull()
    expect(screen.getByRole('button', { name: 'Purchase' })).toBeInTheDocument()
  })
})
