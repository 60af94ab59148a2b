import { commentOf } from './propsOf.ts'
import { purposes, type DescribedView } from './purposes.ts'

/** What a page of docs says of a view: the question it answers, when to take it and when not, and then what it is. */
export const aboutOf = (view: DescribedView, source: string): string => {
  const { question, take, leave } = purposes[view]
  return `**${question}** ${take} ${leave}\n\n${commentOf(source, view)}`
}
