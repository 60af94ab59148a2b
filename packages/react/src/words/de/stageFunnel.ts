import { deShown as core } from '@journeykit/core'
import type { StageFunnelWords } from '../report/stageFunnelWords.ts'

export const stageFunnel: StageFunnelWords = {
  stageFunnel: 'Phasentrichter',
  funnelHead: {
    place: 'Phase und Schritt',
    reached: 'Kommen hierher',
    leave: 'Gehen nicht weiter',
    time: 'Zeit',
    waiting: 'Tun und Warten',
  },
  funnelSummary: (from, counted, to, arrived, share) =>
    `Von ${counted} Gezählten bei ${core.quote(from)} kommen ${arrived} bis ${core.quote(to)}: ${share}.`,
  funnelStart: (from, counted) => `Gezählt wurde nur bei ${core.quote(from)}: ${counted}.`,
  funnelLosses: (lost, worth, partly) =>
    `Unterwegs verloren: ${partly ? 'mindestens ' : ''}${lost}${worth === undefined ? '' : `, im Wert von ${worth}`}.`,
  funnelCoverage: (counted, all) => `gezählte Phasen: ${core.number(counted)} von ${core.number(all)}`,
  notCounted: 'nicht gezählt',
  notTimed: 'nicht bekannt',
  ofStart: (share) => `${share} vom Anfang`,
  ofStartByExits: (share) => `${share} vom Anfang, nach den Ausstiegen davor`,
  goNoFurther: (lost, share, atLeast) =>
    `${atLeast ? 'mindestens ' : ''}${lost === undefined ? '' : `${lost} · `}${share} derer, die hier sind`,
  nobodyLeaves: 'niemand',
  exitFigures: (count, share) =>
    share === undefined ? 'nicht gezählt' : count === undefined ? share : `${count} · ${share}`,
  untold: (count) => `${count}: wohin, sagt niemand`,
  joined: (count) => `${count} mehr als zuvor sind hier dazugekommen`,
  overrun: (share) => `${share} länger als vorgesehen`,
  workingTime: (time) => `Tun: ${time}`,
  waitingTime: (time) => `Warten: ${time}`,
  waitingShare: (share) => `davon ${share} Warten`,
  funnelNone: 'Diese Kundenreise hat noch keine Phasen.',
  funnelUncounted: 'Noch wurde niemand gezählt. Kundenzahlen an Phasen und Schritten würden dies hier füllen.',
}
