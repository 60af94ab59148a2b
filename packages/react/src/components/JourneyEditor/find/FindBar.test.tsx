import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { loadDetails } from '../panels/DetailsPart.tsx'
import { fetchOnce } from '../panels/useLoaded.ts'
import { editMap, focused, type EditedMap } from '../../../testing/mapOnPage.tsx'
import { smallJourney } from '../../../testing/smallJourney.ts'
import { enEditor } from '../../../words/en.editor.ts'

await fetchOnce(loadDetails(enEditor.later))

const bar = () => screen.getByRole('region', { name: 'Find in the map' })
const said = () => within(bar()).getByRole('status').textContent
const press = (name: string) => within(bar()).getByRole('button', { name })

/** The small journey, with the search begun in the head of its first stage. */
const searching = async (text: string): Promise<EditedMap> => {
  const map = editMap(smallJourney)
  await map.user.click(map.head('Buying'))
  await map.user.keyboard('{Control>}f{/Control}')
  await map.user.keyboard(text)
  return map
}

/** Takes the tick from a lane's name among what is shown. */
const hideLane = async ({ user }: EditedMap, name: string) => {
  await user.click(screen.getByRole('button', { name: 'Show' }))
  await user.click(await screen.findByRole('checkbox', { name }))
}

describe('finding in the map', () => {
  it('has the focus as soon as it is open, and counts what it finds', async () => {
    await searching('ing')
    expect(focused()).toBe(screen.getByRole('searchbox', { name: 'Find in the map' }))
    expect(said()).toBe('1 of 2')
  })

  it('goes on by Enter and back with Shift, round and round, and says what it is at', async () => {
    const { user } = await searching('ing')
    await user.keyboard('{Enter}')
    expect(said()).toBe('1 of 2 · Buying')
    await user.keyboard('{Enter}')
    expect(said()).toBe('2 of 2 · Eating')
    await user.keyboard('{Enter}')
    expect(said()).toBe('1 of 2 · Buying')
    await user.keyboard('{Shift>}{Enter}{/Shift}')
    expect(said()).toBe('2 of 2 · Eating')
  })

  it('goes to the next and the previous by buttons, from the end when it has not begun', async () => {
    const { user } = await searching('ing')
    await user.click(press('Previous'))
    expect(said()).toBe('2 of 2 · Eating')
    await user.click(press('Next'))
    expect(said()).toBe('1 of 2 · Buying')
  })

  it('keeps the focus while one goes on, and begins anew with another text', async () => {
    const { user } = await searching('ing')
    await user.keyboard('{Enter}')
    expect(focused()).toBe(screen.getByRole('searchbox'))
    await user.keyboard('{Backspace}')
    expect(said()).toBe('1 of 2')
  })

  it('leads by Escape to what it has found', async () => {
    const { user } = await searching('queue')
    await user.keyboard('{Enter}{Escape}')
    expect(screen.queryByRole('region', { name: 'Find in the map' })).not.toBeInTheDocument()
    expect(focused().closest('[data-record]')).toHaveTextContent('Queue')
  })

  it('leads to it by its button as well', async () => {
    const { user } = await searching('pay')
    await user.keyboard('{Enter}')
    await user.click(press('Close'))
    expect(focused().closest('[data-record]')).toHaveTextContent('Pay')
  })

  it('leads back to where it was opened when it has gone nowhere', async () => {
    const { user, head } = await searching('queue')
    await user.keyboard('{Escape}')
    expect(focused()).toBe(head('Buying'))
  })

  it('does not call back who has chosen something else since', async () => {
    const { user, head } = await searching('queue')
    await user.keyboard('{Enter}')
    await user.click(head('Eating'))
    await user.click(press('Close'))
    expect(focused()).toBe(head('Buying'))
  })

  it('says that nothing is found, and goes nowhere', async () => {
    const { user, head } = await searching('zebra')
    await user.keyboard('{Enter}')
    expect(said()).toBe('nothing found')
    expect(press('Next')).toHaveAttribute('aria-disabled', 'true')
    await user.keyboard('{Escape}')
    expect(focused()).toBe(head('Buying'))
  })

  it('says nothing before something is typed', async () => {
    await searching('  ')
    expect(said()).toBe('')
  })
})

describe('finding what the map does not show', () => {
  const inDetails = () => screen.getByRole('complementary', { name: 'Details' })

  it('opens the details of what stands in a hidden lane, says so, and leads there', async () => {
    const map = editMap(smallJourney)
    await hideLane(map, 'Barriers')
    await map.user.click(map.head('Buying'))
    await map.user.keyboard('{Control>}f{/Control}')
    await map.user.keyboard('cash{Enter}')
    expect(said()).toBe('1 of 1 · Cash only · the map does not show it: see the details')
    expect(inDetails()).toHaveTextContent('Cash only')
    expect(focused()).toBe(screen.getByRole('searchbox'))
    await map.user.keyboard('{Escape}')
    expect(inDetails()).toContainElement(focused())
  })

  for (const [what, head] of [
    ['stage', 'Buying'],
    ['lane', 'Barriers'],
  ] as const)
    it(`does so in a folded ${what}`, async () => {
      const map = editMap(smallJourney)
      await map.user.click(map.head(head))
      await map.user.keyboard('{Shift>}{F10}{/Shift}')
      await map.user.click(await screen.findByRole('menuitem', { name: 'Fold', hidden: true }))
      await map.user.keyboard('{Control>}f{/Control}')
      await map.user.keyboard('cash{Enter}')
      expect(said()).toBe('1 of 1 · Cash only · the map does not show it: see the details')
      expect(inDetails()).toHaveTextContent('Cash only')
    })
})
