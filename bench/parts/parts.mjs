import { afterEditPart } from './afterEdit.mjs'
import { analysesPart } from './analyses.mjs'
import { editToPaintPart } from './editToPaint.mjs'
import { firstRenderPart } from './firstRender.mjs'
import { heapPart } from './heap.mjs'
import { operationsPart } from './operations.mjs'
import { parsePart } from './parse.mjs'
import { scrollingPart } from './scrolling.mjs'
import { serverRenderPart } from './serverRender.mjs'
import { sizesPart } from './sizes.mjs'

/** All that is measured, in order. @type {readonly import('../part.mjs').Part[]} */
export const parts = [
  firstRenderPart,
  editToPaintPart,
  operationsPart,
  parsePart,
  sizesPart,
  analysesPart,
  scrollingPart,
  serverRenderPart,
  heapPart,
  afterEditPart,
]
