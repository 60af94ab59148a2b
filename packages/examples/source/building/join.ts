/** The record with its words; a group that holds both, such as a segment, is joined as well. */
const withWords = (bone: object, words: object): object => {
  const joined = Object.entries(words).map(([name, text]: [string, unknown]): readonly [string, unknown] => {
    const there: unknown = Reflect.get(bone, name)
    return [name, typeof there === 'object' && typeof text === 'object' ? { ...there, ...text } : text]
  })
  return { ...bone, ...Object.fromEntries<unknown>(joined) }
}

/**
 * Joins the bones of records with their words, by id, in the order of the bones.
 * @throws Error for words that belong to no record; a record without words is left to the operations to refuse.
 */
export const join = <B extends object, W extends object>(
  bones: { readonly [id: string]: B } = {},
  words: { readonly [id: string]: W | undefined } = {},
): readonly (B & W & { readonly id: string })[] => {
  const stray = Object.keys(words).find((id) => !Object.hasOwn(bones, id))
  if (stray !== undefined) throw new Error(`There are words for "${stray}", which is not in the plan.`)
  // Words that must be there are demanded by the type of the wording; where they may be absent, all of W is optional.
  return Object.entries(bones).map(([id, bone]) => ({ ...(withWords(bone, words[id] ?? {}) as B & W), id }))
}
