/** A CSS custom property, as a stylesheet sets it. */
export interface Token {
  readonly name: string
  readonly value: string
  /** The comment right above it; empty where there is none. */
  readonly note: string
}

const declaration = /(?:\/\*((?:(?!\*\/)[^])*)\*\/\s*)?(--jk-[\w-]+):\s*([^;]+);/g

/** The custom properties of a stylesheet in their order, each by its first value. */
export const tokensOf = (css: string): readonly Token[] => {
  const tokens = new Map<string, Token>()
  for (const [, note = '', name = '', value = ''] of css.matchAll(declaration))
    if (!tokens.has(name)) tokens.set(name, { name, value: value.trim(), note: note.trim() })
  return [...tokens.values()]
}

/** True for what a swatch can show. */
export const isColour = ({ value }: Pick<Token, 'value'>): boolean => /^(#|rgb|hsl|oklch|color)/.test(value)
