import { cafe } from '@journeykit/examples'
import { PersonaCard } from '@journeykit/react'
import '@journeykit/react/styles.css'

/** Both personas of the café, side by side. */
export const MyPersonas = () => (
  <div style={{ display: 'grid', gap: 16, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 20rem), 1fr))' }}>
    <PersonaCard journey={cafe.en} persona="anna" />
    <PersonaCard journey={cafe.en} persona="boris" />
  </div>
)
