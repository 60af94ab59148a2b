type Listener<T> = (news: T) => void

/** Tells listeners the news, one piece after another. */
export interface Announcer<T> {
  /** Adds a listener and gives the function that takes it away. The same function added twice hears twice. */
  listen(listener: Listener<T>): () => void
  /**
   * Tells all listeners. Called while it is telling, it puts the news in line behind what is being told.
   * @throws AggregateError of what listeners threw, after everybody has heard.
   */
  tell(news: T): void
}

/** Past this many pieces of news in one go, listeners are taken to answer one another without end. */
const endless = 1000

/** An announcer without listeners. */
export const createAnnouncer = <T>(): Announcer<T> => {
  const listeners = new Set<{ readonly hear: Listener<T> }>()
  const line: T[] = []
  let telling = false

  const tellAll = (news: T, errors: unknown[]): void => {
    for (const listener of [...listeners]) {
      if (!listeners.has(listener)) continue
      try {
        listener.hear(news)
      } catch (error) {
        errors.push(error)
      }
    }
  }

  const tellLine = (): readonly unknown[] => {
    const errors: unknown[] = []
    for (let told = 0; line.length > 0; told++) {
      if (told === endless) {
        line.length = 0
        return [
          new Error(`Listeners answered change with change ${String(endless)} times: a listener must come to an end.`),
        ]
      }
      tellAll(line.shift() as T, errors)
    }
    return errors
  }

  return {
    listen(hear) {
      const listener = { hear }
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    tell(news) {
      line.push(news)
      if (telling) return
      telling = true
      const errors = tellLine()
      telling = false
      if (errors.length > 0)
        throw new AggregateError(errors, 'The change was made, but listeners threw on hearing of it.')
    },
  }
}
