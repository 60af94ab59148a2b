import { namingIn, type Naming } from '../../naming.ts'
import { figures } from '../figures.ts'
import { quote } from '../quote.ts'

export const naming: Naming = /* @__PURE__ */ namingIn({
  figures,
  quote,
  more: (n) => `${figures.number(n)} غيرها`,
  assumed: 'افتراض',
  allAssumed: 'كلها افتراضات',
})
