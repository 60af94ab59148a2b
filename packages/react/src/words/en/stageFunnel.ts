import { enShown as core } from '@journeykit/core'
import type { StageFunnelWords } from '../report/stageFunnelWords.ts'

export const stageFunnel: StageFunnelWords = {
  stageFunnel: 'Stage funnel',
  funnelHead: {
    place: 'Stage and step',
    reached: 'Get here',
    leave: 'Go no further',
    time: 'Time',
    waiting: 'Doing and waiting',
  },
  funnelSummary: (from, counted, to, arrived, share) =>
    `Of ${counted} counted at ${core.quote(from)}, ${arrived} get to ${core.quote(to)}: ${share}.`,
  funnelStart: (from, counted) => `${counted} counted at ${core.quote(from)}, and at no other stage.`,
  funnelLosses: (lost, worth, partly) =>
    `Lost along the way: ${partly ? 'at least ' : ''}${lost}${worth === undefined ? '' : `, worth ${worth}`}.`,
  funnelCoverage: (counted, all) => `stages counted: ${core.number(counted)} of ${core.number(all)}`,
  notCounted: 'not counted',
  notTimed: 'not known',
  ofStart: (share) => `${share} of the start`,
  ofStartByExits: (share) => `${share} of the start, by the exits before`,
  goNoFurther: (lost, share, atLeast) =>
    `${atLeast ? 'at least ' : ''}${lost === undefined ? '' : `${lost} · `}${share} of those here`,
  nobodyLeaves: 'nobody',
  exitFigures: (count, share) =>
    share === undefined ? 'not counted' : count === undefined ? share : `${count} · ${share}`,
  untold: (count) => `${count}: where to, nobody says`,
  joined: (count) => `${count} more than before joined here`,
  overrun: (share) => `${share} longer than it should`,
  workingTime: (time) => `${time} doing`,
  waitingTime: (time) => `${time} waiting`,
  waitingShare: (share) => `${share} of it waiting`,
  funnelNone: 'This journey has no stages yet.',
  funnelUncounted: 'Nobody was counted yet. Counts of customers at stages and steps would fill this in.',
}
