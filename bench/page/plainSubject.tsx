import { StaticJourneyMap } from '@journeykit/react/static'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Prepared, Subject } from './subject.ts'
import './plain.css'

const textOf = (cell: Element): string => {
  const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '')
  return texts
    .map((text) => text.trim())
    .filter(Boolean)
    .join(' ')
}

/** The map's own table with nothing left but rows, cells and their texts. */
const bareTable = (map: ReactElement): string => {
  const drawn = new DOMParser().parseFromString(renderToStaticMarkup(map), 'text/html')
  const table = drawn.createElement('table')
  for (const row of drawn.querySelectorAll('.jk-grid tr')) {
    const bare = drawn.createElement('tr')
    for (const cell of row.querySelectorAll<HTMLTableCellElement>('td, th')) {
      const { colSpan } = cell
      bare.append(Object.assign(drawn.createElement('td'), { colSpan, textContent: textOf(cell) }))
    }
    table.append(bare)
  }
  return table.outerHTML
}

const inserting = (html: string, stage: HTMLElement): Prepared => ({
  draw() {
    stage.insertAdjacentHTML('beforeend', html)
  },
  clear() {
    stage.replaceChildren()
  },
})

/** The limit: all texts of the map as one table, handed to the browser's own parser as one piece of HTML. */
export const plainSubject: Subject = {
  prepare(journey, stage) {
    const html = bareTable(<StaticJourneyMap journey={journey} />)
    return inserting(html, stage)
  },
  isDrawn: (stage) => stage.querySelector('table') !== null,
}

/** What the browser needs at least for the elements that the map has: its own HTML, handed over as one piece. */
export const ownHtmlSubject: Subject = {
  prepare(journey, stage) {
    const html = renderToStaticMarkup(<StaticJourneyMap journey={journey} />)
    return inserting(html, stage)
  },
  isDrawn: (stage) => stage.querySelector('.jk-grid') !== null,
}
