import { ReactFlow, type Node, type NodeProps } from '@xyflow/react'
import { memo, type ReactElement } from 'react'
import '@xyflow/react/dist/style.css'
import { gridCards, type GridCard } from './gridCards.ts'
import { mounting } from './mounting.ts'
import type { Subject } from './subject.ts'

type CardNode = Node<{ readonly card: GridCard }, 'card'>

const Card = ({ data: { card } }: NodeProps<CardNode>): ReactElement => (
  <div>
    {card.title}
    {card.note !== undefined && <small>{card.note}</small>}
  </div>
)

const nodeTypes = { card: memo(Card) }
const [width, height] = [160, 44]

/** Sizes are given, so that nothing waits to be measured. */
const nodeOf = (card: GridCard): CardNode => ({
  id: card.id,
  type: 'card',
  position: { x: card.column * (width + 16), y: card.row * (height + 8) },
  width: width * card.span,
  height,
  data: { card },
})

/** A node for each stage, step and card of the same grid, read-only and without edges. */
export const xyflowSubject: Subject = {
  prepare(journey, stage) {
    stage.style.height = '700px'
    const nodes = gridCards(journey).map(nodeOf)
    return mounting(
      stage,
      <ReactFlow
        nodes={nodes}
        nodeTypes={nodeTypes}
        nodesDraggable={false}
        nodesConnectable={false}
        elementsSelectable={false}
      />,
    )
  },
  isDrawn(stage) {
    const nodes = [...stage.querySelectorAll<HTMLElement>('.react-flow__node')]
    return nodes.length > 0 && nodes.every(({ style }) => style.visibility !== 'hidden')
  },
}
