/** The first few of a list, and how many more there are. */
export const someOf = <Item>(
  items: readonly Item[],
  most = 3,
): { readonly some: readonly Item[]; readonly more: number } => ({
  some: items.slice(0, most),
  more: Math.max(0, items.length - most),
})
