import { useEffect, useState } from 'react'
import type { Journey } from '@journeykit/core'
import { useSource } from './SourceContext.ts'
import { whenIdle, type Cancel } from '../interaction/whenIdle.ts'

/**
 * What `select` says of the journey, worked out after the screen has shown what is more urgent; undefined until then, and
 * the former answer while the next one is not there yet. For answers that may come a moment later.
 * @param select the same function from render to render; undefined for nothing to work out
 */
export const useWhenIdle = <T>(select: ((journey: Journey) => T) | undefined): T | undefined => {
  const { subscribe, journey } = useSource()
  const [answer, setAnswer] = useState<{ readonly value: T }>()
  useEffect(() => {
    if (!select) return undefined
    let cancel: Cancel | undefined
    const ask = () => {
      cancel?.()
      cancel = whenIdle(() => {
        const value = select(journey())
        setAnswer((last) => (last && Object.is(last.value, value) ? last : { value }))
      })
    }
    ask()
    const stop = subscribe(ask)
    return () => {
      stop()
      cancel?.()
    }
  }, [select, subscribe, journey])
  return select ? answer?.value : undefined
}
