import Link from 'next/link'
import { JourneyMap } from '@journeykit/react'
import { cafe } from './cafe'

/** A server component: the map is whole in the HTML. */
export default async function Page() {
  return (
    <main>
      <Link href="/edit" prefetch={false}>
        Edit
      </Link>
      <JourneyMap journey={await cafe()} />
    </main>
  )
}
