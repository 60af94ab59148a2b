/** Takes back what was asked for. */
export type Cancel = () => void

/** Calls when the browser has nothing more urgent to do, and has painted what it has. */
export const whenIdle = (call: () => void): Cancel => {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(call, { timeout: 1000 })
    return () => {
      cancelIdleCallback(handle)
    }
  }
  const handle = setTimeout(call, 50)
  return () => {
    clearTimeout(handle)
  }
}
