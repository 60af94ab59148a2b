import type { Page } from 'playwright'
import { inOrder, type Journey } from '@journeykit/core'

/** The journey of the first map on the page. */
export const journeyOn = (page: Page): Promise<Journey> =>
  page.evaluate(() => {
    const journey = window.stores?.[0]?.getState().journey
    if (!journey) throw new Error('There is no store.')
    return journey
  })

/** How the records of a kind stand: their ids, titles and places in order. */
export const told = async (page: Page, kind: 'stage' | 'step' | 'lane' | 'touchpoint'): Promise<string> =>
  JSON.stringify(
    inOrder(await journeyOn(page), kind).map((record) => [
      record.id,
      record.title,
      'place' in record && record.place,
      'stage' in record && record.stage,
    ]),
  )
