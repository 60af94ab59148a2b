import { useCallback } from 'react'
import type { Operation } from '@journeykit/core'
import { useSource } from '../../binding/SourceContext.ts'
import { useAnnounce } from '../Announcer/AnnouncerContext.ts'
import { useMap } from './MapContext.ts'

/** Sends an operation to the store and says so. Returns the sentence of the refusal, or undefined when it was done. */
export const useDispatch = (): ((operation: Operation, said?: string) => string | undefined) => {
  const { store, journey } = useSource()
  const { words } = useMap()
  const announce = useAnnounce()
  return useCallback(
    (operation, said) => {
      const refusal = store?.dispatch(operation)
      if (refusal) return words.refusal(refusal, journey())
      announce(said ?? words.announceDone(words.operation(operation.type)))
      return undefined
    },
    [store, journey, words, announce],
  )
}
