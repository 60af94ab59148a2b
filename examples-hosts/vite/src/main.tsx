import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@journeykit/react/styles.css'
import { CafeEditor } from './CafeEditor'
import { journeyAt } from './journey'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <CafeEditor journey={await journeyAt('/cafe.json')} />
  </StrictMode>,
)
