import { settled } from './frames.ts'

/** How many DOM nodes under an element are changed, added or taken away by some work, each counted once. */
export const touchedBy = async (stage: HTMLElement, work: () => void): Promise<number> => {
  const touched = new Set<Node>()
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes } of records)
      for (const node of [target, ...addedNodes, ...removedNodes]) touched.add(node)
  })
  observer.observe(stage, { subtree: true, childList: true, characterData: true, attributes: true })
  work()
  await settled()
  observer.disconnect()
  return touched.size
}
