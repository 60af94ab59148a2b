import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '@journeykit/react/styles.css'
import './page.css'

export const metadata: Metadata = { title: 'The café' }

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
