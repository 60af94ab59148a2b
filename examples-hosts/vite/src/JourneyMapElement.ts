import { createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { JourneyMap } from '@journeykit/react'
import styles from '@journeykit/react/styles.css?url'
import { journeyAt } from './journey'

/** `<journey-map src="journey.json">`: the map in a shadow root, where no style of the page gets in and none gets out. */
export class JourneyMapElement extends HTMLElement {
  #root: Root | undefined

  connectedCallback(): void {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    const sheet = document.createElement('link')
    sheet.rel = 'stylesheet'
    sheet.href = styles
    const place = document.createElement('div')
    shadow.replaceChildren(sheet, place)
    this.#root = createRoot(place)
    void this.#draw(this.#root)
  }

  disconnectedCallback(): void {
    this.#root?.unmount()
    this.#root = undefined
  }

  async #draw(root: Root): Promise<void> {
    const journey = await journeyAt(this.getAttribute('src') ?? '')
    // The element may have left the page meanwhile, or have come back with a root of its own.
    if (this.#root === root) root.render(createElement(JourneyMap, { journey }))
  }
}
