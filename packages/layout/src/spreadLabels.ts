interface Cluster {
  readonly members: readonly number[]
  /** Where the first member stands. */
  readonly start: number
}

/** The members as near to their wishes as they can be together, `gap` apart, and within the room where it suffices. */
const settle = (members: readonly number[], wishes: readonly number[], gap: number, [min, max]: Room): Cluster => {
  const wished = members.reduce((sum, index, i) => sum + (wishes[index] ?? 0) - i * gap, 0) / members.length
  return { members, start: Math.max(min, Math.min(wished, max - (members.length - 1) * gap)) }
}

/** From where to where labels may stand. */
export type Room = readonly [min: number, max: number]

/**
 * Moves labels along one axis so that they stand at least `gap` apart, each as near as possible to where it wants to
 * stand, in the same order, and within the room; where there is too little room they run on beyond its end.
 * @param wishes where each label wants to stand
 * @returns where each stands, in the order of the wishes
 */
export const spreadLabels = (wishes: readonly number[], gap: number, room: Room): readonly number[] => {
  const inOrder = wishes.map((_, index) => index).sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0) || a - b)
  const clusters: Cluster[] = []
  for (const index of inOrder) {
    let cluster = settle([index], wishes, gap, room)
    let before = clusters.at(-1)
    while (before && before.start + before.members.length * gap > cluster.start) {
      cluster = settle([...before.members, ...cluster.members], wishes, gap, room)
      clusters.pop()
      before = clusters.at(-1)
    }
    clusters.push(cluster)
  }
  const places = new Map(clusters.flatMap(({ members, start }) => members.map((index, i) => [index, start + i * gap])))
  return wishes.map((wish, index) => places.get(index) ?? wish)
}
