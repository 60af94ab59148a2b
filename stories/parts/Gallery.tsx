import type { ReactElement, ReactNode } from 'react'
import './Gallery.css'

interface GalleryProps {
  readonly items: readonly { readonly name: string; readonly drawing: ReactNode; readonly code: string }[]
}

/** Small drawings with the word that stands beside them and the value that asks for them. */
export const Gallery = ({ items }: GalleryProps): ReactElement => (
  <div className="jk">
    <ul className="jk-host gallery">
      {items.map(({ name, drawing, code }) => (
        <li key={code}>
          <span className="gallery-drawing">{drawing}</span>
          <span>{name}</span>
          <code>{code}</code>
        </li>
      ))}
    </ul>
  </div>
)
