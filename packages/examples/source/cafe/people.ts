import { pictures } from './pictures.ts'

interface Portrait {
  readonly photo: string
  readonly segment: { readonly size: number; readonly share: number }
  readonly evidence: readonly ['interviews']
}

/** Of the 24 interviewed, 13 were like Anna and 7 like Boris; the sizes are those shares of the 640 who knew the café. */
export const personas: { readonly anna: Portrait; readonly boris: Portrait } = {
  anna: { photo: pictures.anna, segment: { size: 346, share: 0.54 }, evidence: ['interviews'] },
  boris: { photo: pictures.boris, segment: { size: 186, share: 0.29 }, evidence: ['interviews'] },
}
