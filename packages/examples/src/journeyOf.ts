import type { Journey } from '@journeykit/core'

/**
 * The journey of an example's document. The compiler reads JSON with every text widened to `string`; that these
 * documents hold sound journeys is what the tests beside the sources show.
 */
export const journeyOf = (document: { readonly journey: unknown }): Journey => document.journey as Journey
