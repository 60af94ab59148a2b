/** Brings the head of a step of the map into sight and gives it the focus. False where the map has no such step. */
export const goTo = (map: HTMLElement | null, place: string): boolean => {
  const cells = [...(map?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])]
  const head = cells.find(({ dataset }) => dataset['cell'] === `step ${place}`)
  if (!head) return false
  head.focus({ preventScroll: true })
  head.scrollIntoView({ block: 'nearest', inline: 'center' })
  return true
}
