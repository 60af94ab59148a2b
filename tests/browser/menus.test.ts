import { describe, expect, it } from 'vitest'
import { add, choose, doneAndUndone, mouse, scoreByMenu, scores, targets, write } from './pressing.ts'
import { told } from './told.ts'
import { visit } from './visit.ts'

describe('by menu alone, with the mouse', () => {
  for (const target of targets) {
    const { kind, move } = target
    it(`a ${kind} is added`, async () => {
      await visit({ edit: true, orientation: 'across' }, (page) => add(page, mouse, target))
    })

    it(`a ${kind} is renamed, moved, duplicated and removed, each undone and redone`, async () => {
      await visit({ edit: true, orientation: 'across' }, async (page) => {
        const look = () => told(page, kind)
        await doneAndUndone(page, mouse, look, async () => {
          await choose(page, mouse, target, 'Rename')
          await write(page, mouse, 'Another name')
        })
        for (const line of [move, 'Duplicate', 'Remove'])
          await doneAndUndone(page, mouse, look, () => choose(page, mouse, target, line))
      })
    })
  }

  it('a feeling is scored and cleared, each undone and redone', async () => {
    await visit({ edit: true, orientation: 'across' }, async (page) => {
      for (const word of [/^very bad/i, /^not scored/i])
        await doneAndUndone(
          page,
          mouse,
          () => scores(page),
          () => scoreByMenu(page, mouse, word),
        )
      expect(await page.getByRole('menu').count()).toBe(0)
    })
  })
})
