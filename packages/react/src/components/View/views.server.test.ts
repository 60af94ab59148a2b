// @vitest-environment node
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { cafe, empty } from '@journeykit/examples'
import { views } from '../../testing/views.tsx'

describe.each(views)('$name without a browser', ({ name, View }) => {
  it('is rendered where there is no window, with its data, and twice the same', () => {
    expect(typeof window).toBe('undefined')
    const once = () => renderToString(createElement(View, { journey: cafe.en }))
    const said = {
      EmotionCurve: ['Anna', 'Boris', 'Queues', '−1.6', 'lowest', 'Highest at'],
      ChannelSwimlanes: ['Queue at the door', 'Word of mouth', '7 channels, 10 switches', 'Who starts'],
      PersonaCard: ['Anna', 'Find a place worth telling about', 'observed'],
      EmpathyMap: ['Anna', 'Empathy map'],
      ActionPlan: ['Action plan', 'Second till', 'By when'],
      JourneyComparison: ['Before and after', 'Queues', 'Rescored', 'better than before'],
      TrendChart: ['Emotion at', 'Known in', 'View as table'],
      StoryText: ['The story', 'Turning points', 'Nobody says how long'],
      FindingsList: ['Findings', 'Queue at the door', 'severe', 'rules asked'],
      PriorityMatrix: ['What to do first', 'Second till', 'Quick wins'],
      BottleneckList: ['Queues', '0.62', 'One till at Saturday peak'],
      ServiceBlueprint: ['Service blueprint', 'Line of visibility', 'Backstage', 'Queue at the door'],
      StageFunnel: ['Stage funnel', 'Go no further', 'of the start', 'Queues'],
      StoryboardStrip: ['Storyboard', 'No picture yet', 'very bad', 'Queues'],
    }[name]
    for (const text of said ?? ['nothing is expected']) expect(once()).toContain(text)
    expect(once()).toBe(once())
  })

  it('renders an empty journey', () => {
    expect(renderToString(createElement(View, { journey: empty.en }))).toContain('class="jk ')
  })
})
