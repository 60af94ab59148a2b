/** The custom properties that a stylesheet sets, each by its first value. */
export const valuesIn = (css: string): ReadonlyMap<string, string> => {
  const values = new Map<string, string>()
  for (const [, name = '', value = ''] of css.matchAll(/(--jk-[\w-]+):\s*([^;]+);/g))
    if (!values.has(name)) values.set(name, value.trim())
  return values
}
