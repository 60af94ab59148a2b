import { JourneyMapElement } from './JourneyMapElement'

customElements.define('journey-map', JourneyMapElement)
