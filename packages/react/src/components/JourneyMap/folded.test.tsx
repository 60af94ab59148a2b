import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { applyOperation, scoreEmotion, type Journey, type Operation } from '@journeykit/core'
import { editMap } from '../../testing/mapOnPage.tsx'
import { smallJourney } from '../../testing/smallJourney.ts'
import { JourneyMap } from './JourneyMap.tsx'

const after = (operations: readonly Operation[]): Journey =>
  operations.reduce((now, operation) => {
    const outcome = applyOperation(now, operation)
    return outcome.ok ? outcome.change.journey : now
  }, smallJourney)

const score = (place: string, value: number): Operation => scoreEmotion({ persona: 'anna', place, score: value })

const scored = after([score('order', 2), score('pay', -1), score('eat', 1)])

const show = { foldedStages: new Set(['buy']) }

for (const orientation of ['across', 'down'] as const)
  describe(`a stage that is folded, ${orientation}`, () => {
    const journey = {
      ...scored,
      lanes: { ...scored.lanes, mood: { id: 'mood', role: 'emotion', order: 'zz' } },
    } as Journey

    it('shows the mean of its scored steps, and says that it is one', () => {
      const { container } = render(<JourneyMap journey={journey} show={show} orientation={orientation} />)
      expect(screen.getByText(/^Anna: \+0\.5, .+, mean of the folded steps$/)).toBeInTheDocument()
      expect(container.querySelectorAll('.jk-mean')).toHaveLength(1)
    })

    it('leaves the gap of a stage in which nobody scored a gap', () => {
      const half = { ...journey, emotions: after([score('eat', 1)]).emotions }
      const { container } = render(<JourneyMap journey={half} show={show} orientation={orientation} />)
      expect(screen.getByText('Anna: not scored')).toBeInTheDocument()
      expect(container.querySelector('.jk-mean')).toBeNull()
    })

    it('shows no mean while it is unfolded', () => {
      const { container } = render(<JourneyMap journey={journey} orientation={orientation} />)
      expect(screen.getByText(/Anna: \+2/)).toBeInTheDocument()
      expect(container.querySelector('.jk-mean')).toBeNull()
    })

    it('cannot be scored by its mean in an editor, which says it all the same', async () => {
      const { user } = editMap(journey, { orientation })
      expect(screen.getAllByRole('slider')).toHaveLength(3)
      await user.click(screen.getByLabelText('Actions for Buying'))
      await user.click(await screen.findByRole('menuitem', { name: 'Fold', hidden: true }))
      expect(screen.getAllByRole('slider')).toHaveLength(1)
      expect(screen.getByText(/^Anna: \+0\.5, .+, mean of the folded steps$/)).toBeInTheDocument()
    })
  })
