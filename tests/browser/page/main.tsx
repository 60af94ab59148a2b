import { createRoot, hydrateRoot } from 'react-dom/client'
import styles from '@journeykit/react/styles.css?url'
import './page.css'
import { askedOf } from './asked.ts'
import { Maps } from './Maps.tsx'

const asked = askedOf(location.search)
const root = document.getElementById('root')
if (!root) throw new Error('The page has no root.')

/** The stylesheet, where the maps stand: a shadow root sees none of the page's. */
const styled = (home: Node): Promise<void> =>
  new Promise((resolve) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = styles
    link.addEventListener('load', () => {
      resolve()
    })
    home.appendChild(link)
  })

const inShadow = async (host: HTMLElement): Promise<HTMLElement> => {
  const shadow = host.attachShadow({ mode: 'open' })
  await styled(shadow)
  return shadow.appendChild(document.createElement('div'))
}

const draw = async (): Promise<void> => {
  if (asked.where === 'shadow') {
    createRoot(await inShadow(root)).render(<Maps asked={asked} />)
    return
  }
  await styled(document.head)
  if (asked.height !== undefined) document.documentElement.style.setProperty('--page-map-height', asked.height)
  if (asked.show === 'hostile') {
    const { openHostile } = await import('./hostile.tsx')
    openHostile(root)
    return
  }
  if (asked.show === 'views') {
    const { Views } = await import('./Views.tsx')
    createRoot(root).render(<Views asked={asked} />)
    return
  }
  if (asked.where === 'growing') root.className = 'nothing'
  if (asked.where === 'server') hydrateRoot(root, <Maps asked={asked} />)
  else createRoot(root).render(<Maps asked={asked} />)
}

await draw()
// Two frames: one to draw, one to be sure that what measures has measured.
requestAnimationFrame(() => {
  requestAnimationFrame(() => {
    document.documentElement.setAttribute('data-ready', '')
  })
})
