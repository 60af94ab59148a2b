import { cafe } from '../cafe'
import { CafeEditor } from './CafeEditor'

/** The server reads the journey; the editor is drawn there too, and wakes up in the browser. */
export default async function Page() {
  return (
    <main>
      <CafeEditor journey={await cafe()} />
    </main>
  )
}
