/** Kept at the start of the next frame. */
export const nextFrame = (): Promise<void> =>
  new Promise((wake) => {
    requestAnimationFrame(() => {
      wake()
    })
  })

/** Kept when the page has come to rest: a few frames without work, and an idle moment. */
export const settled = async (): Promise<void> => {
  for (let frame = 0; frame < 5; frame++) await nextFrame()
  await new Promise((wake) => {
    requestIdleCallback(wake)
  })
}
