import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { columnsOf, emotionCurve, emotionClass, inOrder, type Id, type Journey } from '@journeykit/core'
import { cafe, empty, fiveStages, longWords, partial } from '@journeykit/examples'
import { en } from '../../words/en.ts'
import { EmotionCurve } from './EmotionCurve.tsx'

const linesIn = (container: Element): readonly string[] =>
  [...container.querySelectorAll('.jk-curve .jk-line')].map((line) => line.getAttribute('d') ?? '')

const namesIn = (container: Element): readonly string[] =>
  [...container.querySelectorAll('.jk-point-name')].map(({ textContent }) => textContent)

const only = (journey: Journey, ...ids: readonly string[]): Journey => ({
  ...journey,
  personas: Object.fromEntries(Object.entries(journey.personas).filter(([id]) => ids.includes(id))),
})

/** What the table should say at a step of a persona, from the analysis. */
const expected = (journey: Journey, persona: Id<'persona'>): readonly string[] =>
  emotionCurve(journey, persona).points.map(({ score }) =>
    score === undefined
      ? en.notScored
      : `${en.score(score, journey.scale)}, ${en.emotionClass[emotionClass(score, journey.scale)]}`,
  )

const cellsOf = (index: number): readonly string[] =>
  screen
    .getAllByRole('row', { hidden: true })
    .slice(1)
    .map((row) => within(row).getAllByRole('cell', { hidden: true })[index]?.textContent ?? '')

describe('EmotionCurve', () => {
  it('is a figure named by the journey, with a picture described by its summary', () => {
    render(<EmotionCurve journey={cafe.en} />)
    const figure = screen.getByRole('figure', { name: cafe.en.title })
    const anna = emotionCurve(cafe.en, inOrder(cafe.en, 'persona')[0]?.id)
    const picture = within(figure).getByRole('img', { name: cafe.en.title })
    expect(picture).toHaveAccessibleDescription(en.curveSummary(anna, cafe.en))
    expect(picture).toHaveAttribute('tabindex', '0')
  })

  it.each([
    ['the café', cafe.en],
    ['the shop, on a scale of 1 … 5', fiveStages.en],
    ['a map just begun', partial],
    ['seven personas', longWords],
  ])('says the same numbers in its table: %s', (_, journey) => {
    render(<EmotionCurve journey={journey} />)
    const personas = inOrder(journey, 'persona')
    const heads = screen.getAllByRole('columnheader', { hidden: true }).map(({ textContent }) => textContent)
    expect(heads).toEqual(['Stage', 'Step', ...personas.map(({ title }) => title)])
    personas.forEach(({ id }, i) => {
      expect(cellsOf(i)).toEqual(expected(journey, id))
    })
  })

  it('draws a line for each persona, the main one’s last and so on top', () => {
    const { container } = render(<EmotionCurve journey={longWords} />)
    const lines = [...container.querySelectorAll('.jk-curve .jk-line')]
    expect(lines).toHaveLength(7)
    expect(lines.at(-1)).toHaveClass('jk-persona-0')
    expect(container.querySelectorAll('.jk-line-name')).toHaveLength(7)
  })

  it('breaks the line at a gap', () => {
    const { container } = render(<EmotionCurve journey={cafe.en} personas={['boris']} />)
    const points = emotionCurve(cafe.en, 'boris').points
    expect(points[1]?.score).toBeUndefined()
    // Boris scored the first step alone, so his line begins with the third.
    expect(linesIn(container)[0]).toMatch(/^M250,/)
  })

  it('draws only the personas asked for, in the order asked for', () => {
    const { container } = render(<EmotionCurve journey={cafe.en} personas={['boris', 'anna', 'nobody']} />)
    const names = [...container.querySelectorAll('.jk-line-name')].map(({ textContent }) => textContent)
    expect(names).toEqual(['Boris', 'Anna'])
    expect(container.querySelectorAll('.jk-face')).toHaveLength(9)
  })

  it('gives the main persona faces, numbers and names, and one persona no neighbour', () => {
    const { container } = render(<EmotionCurve journey={only(cafe.en, 'anna')} />)
    expect(container.querySelectorAll('.jk-marks .jk-face')).toHaveLength(10)
    expect(namesIn(container)).toEqual(['lowest', 'peak', 'end'])
    expect(linesIn(container)).toHaveLength(1)
  })

  it('calls nothing the lowest where nobody feels bad', () => {
    const { container } = render(<EmotionCurve journey={partial} personas={['visitor']} />)
    expect(namesIn(container)).toContain('lowest')
    const happy: Journey = {
      ...partial,
      emotions: Object.fromEntries(
        Object.entries(partial.emotions).map(([id, emotion]) => [id, { ...emotion, score: 1, readings: [] }]),
      ),
    }
    const glad = render(<EmotionCurve journey={happy} />)
    expect(namesIn(glad.container)).not.toContain('lowest')
  })

  it('labels both ends and neutral of the scale with number and word', () => {
    const { container } = render(<EmotionCurve journey={fiveStages.en} />)
    const ticks = [...container.querySelectorAll('.jk-tick')].map(({ textContent }) => textContent)
    expect(ticks).toEqual(expect.arrayContaining(['5.0very good', '3.0neutral', '1.0very bad']))
    expect(new Set(ticks).size).toBe(ticks.length)
  })

  it('says that nobody has scored, over the empty scale', () => {
    for (const journey of [empty.en, { ...cafe.en, emotions: {} }, { ...cafe.en, personas: {}, emotions: {} }]) {
      const { container, unmount } = render(<EmotionCurve journey={journey} />)
      expect(container.querySelector('.jk-chart')).toHaveTextContent(en.nobodyScored)
      expect(container.querySelectorAll('.jk-rule').length).toBeGreaterThan(2)
      expect(container.querySelector('.jk-face')).toBeNull()
      unmount()
    }
    const { container } = render(<EmotionCurve journey={cafe.en} />)
    expect(container).not.toHaveTextContent(en.nobodyScored)
  })

  it('names each step once in the chart and once in the table', () => {
    const { container } = render(<EmotionCurve journey={cafe.en} />)
    const steps = [...container.querySelectorAll('.jk-chart-step')]
    expect(steps).toHaveLength(columnsOf(cafe.en).length)
    expect(screen.getAllByRole('rowheader', { hidden: true })).not.toHaveLength(0)
  })
})
