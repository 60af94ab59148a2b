import { edit, editStep, type Journey } from '@journeykit/core'
import { cafe } from '@journeykit/examples'

/** A picture in name only: nothing can be drawn of it. */
const broken = 'data:image/png;base64,AAAA'

/** The café, with pictures that cannot be loaded. */
export const picturesLost: Journey = edit(
  cafe.en,
  editStep({
    id: 'queue',
    changes: { picture: { address: broken, description: 'Six people queue before a café door' } },
  }),
  editStep({ id: 'order', changes: { picture: { address: broken } } }),
)
