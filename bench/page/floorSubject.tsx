import { useState, type ReactElement } from 'react'
import { gridCards, type GridCard } from './gridCards.ts'
import { mounting } from './mounting.ts'
import type { Subject } from './subject.ts'

const [width, height] = [176, 52]

const Card = ({ card }: { readonly card: GridCard }): ReactElement => (
  <div
    style={{
      position: 'absolute',
      insetInlineStart: card.column * width,
      insetBlockStart: card.row * height,
      inlineSize: width * card.span - 16,
      blockSize: height - 8,
    }}
  >
    {card.title}
    {card.note !== undefined && <small> {card.note}</small>}
  </div>
)

const Floor = ({ cards }: { readonly cards: readonly GridCard[] }): ReactElement => {
  const [from, setFrom] = useState(0)
  const to = from + Math.ceil(window.innerWidth / width)
  const [columns, rows] = [Math.max(...cards.map(({ column }) => column)), Math.max(...cards.map(({ row }) => row))]
  return (
    <div
      className="floor"
      style={{ overflow: 'auto', position: 'relative', blockSize: 700 }}
      onScroll={({ currentTarget }) => {
        setFrom(Math.floor(currentTarget.scrollLeft / width))
      }}
    >
      <div style={{ inlineSize: (columns + 1) * width, blockSize: (rows + 1) * height }} />
      {cards
        .filter(({ column, span }) => column + span > from && column <= to)
        .map((card) => (
          <Card key={card.id} card={card} />
        ))}
    </div>
  )
}

/** The least that windowing with React can cost: boxes with bare texts, of which only those in sight are made. */
export const floorSubject: Subject = {
  prepare: (journey, stage) => mounting(stage, <Floor cards={gridCards(journey)} />),
  isDrawn: (stage) => stage.querySelector('.floor') !== null,
  windowed: true,
}
