import Link from 'next/link'
import { StaticJourneyMap } from '@journeykit/react/static'
import { cafe } from './cafe'

/** A server component: the map is whole in the HTML, and no code of it goes to the browser. */
export default async function Page() {
  return (
    <main>
      <Link href="/edit" prefetch={false}>
        Edit
      </Link>
      <StaticJourneyMap journey={await cafe()} />
    </main>
  )
}
