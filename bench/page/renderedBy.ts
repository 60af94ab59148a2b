/** What of React's own bookkeeping is read here. It is what React's developer tools read, in production as well. */
interface Fiber {
  readonly flags: number
  readonly stateNode: unknown
  readonly type: unknown
  readonly alternate: Fiber | null
  readonly child: Fiber | null
  readonly sibling: Fiber | null
}

/** Which components ran, and in how many cells of the table. */
export interface Rendered {
  readonly components: number
  readonly cells: number
}

const performedWork = 1

const isComponent = ({ type }: Fiber): boolean => type !== null && typeof type !== 'string'

const firstElement = (fiber: Fiber | null): Element | undefined => {
  if (!fiber) return undefined
  return fiber.stateNode instanceof Element ? fiber.stateNode : firstElement(fiber.child)
}

/** The fibers whose component ran in the commit: React has gone below a fiber only where its child is another one. */
const ranBelow = (fiber: Fiber): readonly Fiber[] => {
  const ran: Fiber[] = []
  for (let child = fiber.child; child; child = child.sibling) {
    if (child.flags & performedWork && isComponent(child)) ran.push(child)
    if (!child.alternate || child.child !== child.alternate.child) ran.push(...ranBelow(child))
  }
  return ran
}

type Commit = (renderer: number, root: { readonly current: Fiber }) => void

const heard: { commit: Commit | undefined } = { commit: undefined }

/** Lets React tell of its commits. To be called before React is loaded. */
export const hearCommits = (): void => {
  Reflect.set(globalThis, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: ((renderer, root) => heard.commit?.(renderer, root)) satisfies Commit,
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
  })
}

/** Counts the components that run until the work is done, and the cells that they stand in, each cell once. */
export const renderedBy = async (work: () => Promise<unknown>): Promise<Rendered> => {
  const cells = new Set<Element>()
  let [components, commits] = [0, 0]
  heard.commit = (_, { current }) => {
    commits += 1
    for (const fiber of ranBelow(current)) {
      components += 1
      const cell = firstElement(fiber)?.closest('td, th')
      if (cell) cells.add(cell)
    }
  }
  await work()
  heard.commit = undefined
  if (commits === 0) throw new Error('React told of no commit, so nothing could be counted.')
  return { components, cells: cells.size }
}
