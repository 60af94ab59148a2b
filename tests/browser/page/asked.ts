/** What a page of the browser tests shows. Everything is part of its address, so that it can be looked at by hand. */
export interface Asked {
  /** Maps, or every other view; or nothing until the test puts hostile strings into one view after another. */
  readonly show?: 'maps' | 'views' | 'hostile'
  /** The name of an example, `cafe.en`, `huge` …, or several with commas between: a map for each, one below the other. */
  readonly example?: string
  readonly words?: 'en' | 'ru'
  readonly edit?: boolean
  readonly theme?: 'light' | 'dark' | 'contrast'
  readonly dir?: 'ltr' | 'rtl'
  readonly orientation?: 'across' | 'down'
  /** In the page, in a shadow root, in a box that grows from nothing, or over what the server has drawn. */
  readonly where?: 'page' | 'shadow' | 'growing' | 'server'
  /** The height of the map's own scroller, as CSS. */
  readonly height?: string
}

export const addressOf = (asked: Asked): string =>
  `?${new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)])).toString()}`

const oneOf = <T extends string>(text: string | null, choices: readonly T[]): T | undefined =>
  choices.find((choice) => choice === text)

export const askedOf = (address: string): Asked => {
  const said = new URLSearchParams(address)
  const given = <T>(name: string, value: T | undefined) => (value === undefined ? {} : { [name]: value })
  return {
    example: said.get('example') ?? 'cafe.en',
    edit: said.get('edit') === 'true',
    ...given('show', oneOf(said.get('show'), ['maps', 'views', 'hostile'])),
    ...given('words', oneOf(said.get('words'), ['en', 'ru'])),
    ...given('theme', oneOf(said.get('theme'), ['light', 'dark', 'contrast'])),
    ...given('dir', oneOf(said.get('dir'), ['ltr', 'rtl'])),
    ...given('orientation', oneOf(said.get('orientation'), ['across', 'down'])),
    ...given('where', oneOf(said.get('where'), ['page', 'shadow', 'growing', 'server'])),
    ...given('height', said.get('height') ?? undefined),
  }
}
