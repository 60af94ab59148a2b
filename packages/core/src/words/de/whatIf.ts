import type { Bottlenecks } from '../../analysis/findBottlenecks.ts'
import type { WhatIf } from '../../analysis/whatIf.ts'
import type { Ending } from '../../analysis/whatif/ending.ts'
import type { Assumption, AssumptionCode, SkipReason, WhatIfChange } from '../../analysis/whatif/whatIfChange.ts'
import type { Journey } from '../../model/journey.ts'
import { exitName } from '../exitName.ts'
import type { WhatIfWords } from '../report/whatIfWords.ts'
import { placeTitle, titleOf } from '../titleOf.ts'
import { count } from './count.ts'
import { few } from './few.ts'
import { figures } from './figures.ts'
import { names } from './names.ts'
import { quote } from './quote.ts'
import { time } from './time.ts'

const exitTitle = (journey: Journey, id: string): string => {
  const { title, to, place } = exitName(journey, id)
  const where = title === undefined ? (to === undefined ? quote(id) : `„${names.exitDestination[to]}“`) : quote(title)
  return place === undefined ? where : `${where} bei ${quote(placeTitle(journey, place))}`
}

const exits = (journey: Journey, { at }: Assumption): string => figures.list(at.map(({ id }) => exitTitle(journey, id)))

// The time stands behind a colon, as `Intl` gives it: a preposition would ask for another case.
const change = (one: WhatIfChange, journey: Journey): string => {
  switch (one.type) {
    case 'remove-barrier':
      return `ohne die Hürde ${quote(titleOf(journey, { kind: 'barrier', id: one.barrier }))}`
    case 'shorten-wait':
      return `Wartezeit bei ${quote(placeTitle(journey, one.place))}: ${time.duration(one.to)}`
    case 'answer-faster':
      return `Antwort bei ${quote(titleOf(journey, { kind: 'touchpoint', id: one.touchpoint }))}: ${time.timeFrame({ max: one.to })}`
    case 'fix-exit':
      return `Ausstieg ${exitTitle(journey, one.exit)}: ${figures.percent(one.share ?? 0)}`
    case 'set-stay':
      return `nach ${quote(placeTitle(journey, one.place))} gehen ${figures.percent(one.share)} weiter`
  }
}

const ending = ({ reach, customers, value }: Ending): string => {
  if (reach === undefined) return 'ein unbekannter Anteil'
  const whole = customers === undefined ? '' : ` (${count(customers, 'Kunde', 'Kunden')}`
  const money = value === undefined ? '' : `, ${figures.money(value.amount, value.currency)}`
  return `${figures.percent(reach)}${whole}${money}${whole === '' ? '' : ')'}`
}

const arriving = ({ before, after, atBest, gain }: WhatIf): string => {
  const best = atBest ? `; im besten Fall ${ending(atBest)}` : ''
  if (before.reach !== undefined || after.reach !== undefined)
    return `Ans Ende kommen ${ending(after)}, bisher ${ending(before)}${best}.`
  if (gain === undefined || gain === 0) return 'Wie viele ans Ende kommen, ist nicht bekannt.'
  return `Wie viele ans Ende kommen, ist nicht bekannt; es wären ${figures.percent(Math.abs(gain))} ${gain > 0 ? 'mehr' : 'weniger'} als jetzt.`
}

const worst = ({ bottlenecks: [first] }: Bottlenecks, journey: Journey): string | undefined =>
  first && quote(placeTitle(journey, first.place))

const narrowest = ({ bottlenecks: { before, after } }: WhatIf, journey: Journey): string => {
  const [was, is] = [worst(before, journey), worst(after, journey)]
  if (was === undefined) return is === undefined ? 'Kein Engpass ist bekannt.' : `Der größte Engpass wäre ${is}.`
  if (is === undefined) return `Der Engpass ${was} wäre beseitigt, und kein anderer ist bekannt.`
  return was === is ? `Der größte Engpass bleibt ${was}.` : `Der größte Engpass war ${was} und wird ${is}.`
}

const assumptions: Readonly<Record<AssumptionCode, (journey: Journey, assumption: Assumption) => string>> = {
  'feelings-stay': () =>
    'Die Bewertungen der Gefühle bleiben, wie sie sind: Was Menschen fühlen würden, ist unbekannt.',
  'same-arrivals': () => 'Die Kundenreise beginnen so viele Kunden wie bisher.',
  'same-onward': (journey, { at }) =>
    `Wer gehalten wird (${few(journey, at)}), geht danach weiter wie alle anderen auch.`,
  'same-value': () => 'Ein gehaltener Kunde ist so viel wert wie jeder andere.',
  'last-keeps-all': (journey, { at }) =>
    `Am Ende (${few(journey, at)}) geht niemand: Über Abgänge dort ist nichts angegeben.`,
  'exit-among-counted': (journey, assumption) =>
    `Wer so aussteigt (${exits(journey, assumption)}), gehört zu denen, die dort als verloren gezählt wurden.`,
  'exit-capped': (journey, assumption) =>
    `So steigen angeblich mehr aus, als dort als verloren gezählt wurden: ${exits(journey, assumption)}. Gehalten werden nur so viele, wie gezählt sind.`,
  'exit-within-stage': (journey, assumption) =>
    `In welchem Schritt der Phase Kunden aussteigen, ist nicht angegeben: ${exits(journey, assumption)}. Gerechnet wird für die ganze Phase.`,
  'barrier-keeps-reach': (journey, { at, share }) =>
    `Ohne ${few(journey, at)} gehen genauso viele weiter: Wie viele deswegen gehen, ist nicht angegeben${share === undefined ? '' : `, höchstens ${figures.percent(share)} der Ankommenden`}.`,
  'barriers-apart': (journey, { at }) => `Diese Hürden wirken unabhängig voneinander: ${few(journey, at)}.`,
  'wait-keeps-reach': (journey, { at }) =>
    `Mit weniger Wartezeit bei ${few(journey, at)} gehen genauso viele weiter: Wie viele deswegen gehen, ist nicht angegeben.`,
}

const reasons: Readonly<Record<SkipReason, string>> = {
  'not-there': 'das gibt es in der Kundenreise nicht; wählen Sie etwas anderes',
  'not-a-column': 'eine Phase mit Schritten ist nicht eine einzelne Spalte; wählen Sie einen ihrer Schritte',
  'not-a-share': 'der Anteil liegt nicht zwischen 0 und 1; geben Sie einen solchen an',
  'not-a-duration': 'die Zeit ist keine Dauer wie PT15M; geben Sie eine solche an',
  'unknown-share': 'wie viele so aussteigen, ist nicht bekannt; geben Sie zuerst den Anteil an',
  'unknown-drop-off':
    'wie viele dort jetzt gehen, ist nicht bekannt, während spätere Spalten gezählt sind; zählen Sie die nächste',
  'nobody-goes-on': 'von dort ging niemand weiter, daher ist über die, die es täten, nichts bekannt',
}

export const whatIfWords: WhatIfWords = {
  whatIfChange: change,
  whatIf: (found, journey) => `${arriving(found)} ${narrowest(found, journey)}`,
  assumption: (one, journey) => assumptions[one.code](journey, one),
  skippedChange: ({ change: one, why }, journey) => `Ausgelassen: ${change(one, journey)} – ${reasons[why]}.`,
}
