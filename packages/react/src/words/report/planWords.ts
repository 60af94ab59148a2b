/** What the action plan says. */
export interface ActionPlanWords {
  readonly actionPlan: string
  readonly planHead: Readonly<Record<'action' | 'status' | 'owner' | 'due' | 'closes' | 'measure', string>>
  /** “4 of 7 done or under way · overdue: 1” */
  readonly planCounts: (moving: number, all: number, overdue: number) => string
  readonly statusUnknown: string
  readonly ownerUnknown: string
  readonly dueUnknown: string
  readonly overdue: string
  /** Person-months: “0.5 person-months”. */
  readonly effort: (months: number) => string
  readonly closesNothing: string
  /** What the question's text stands behind. */
  readonly questionMark: string
  readonly barrierMark: string
  readonly metricUnknown: string
  /** Where it stood, where it shall get to, each already written as a figure. */
  readonly fromTo: (baseline: string | undefined, target: string | undefined) => string
  readonly nowAt: (value: string) => string
  /** “by the same survey: guests asked at the door” */
  readonly repeatResearch: (source: string) => string
  readonly planNone: string
  readonly planNoneHint: string
}
