/** What views and maps say while there is no journey to show. */
export interface StatusWords {
  readonly loadingJourney: string
  /** Over what the host says went wrong. */
  readonly problemTitle: string
  readonly tryAgain: string
}
