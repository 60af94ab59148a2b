import { act } from '@testing-library/react'

/** What the page hears of errors that nobody has caught, for as long as this runs. */
export const uncaught = async (run: () => Promise<void>): Promise<readonly unknown[]> => {
  const heard: unknown[] = []
  const others = process.listeners('unhandledRejection')
  const hear = (error: unknown) => void heard.push(error)
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', hear)
  try {
    await run()
    // They are told of when all that was promised has been gone through.
    await act(() => new Promise((resolve) => setTimeout(resolve)))
  } finally {
    process.off('unhandledRejection', hear)
    for (const other of others) process.on('unhandledRejection', other)
  }
  return heard
}
