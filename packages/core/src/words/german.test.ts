import { describe, expect, it } from 'vitest'
import { findBottlenecks } from '../analysis/findBottlenecks.ts'
import { metricNow } from '../analysis/metricNow.ts'
import { prioritise } from '../analysis/prioritise.ts'
import { kinds } from '../model/kind.ts'
import { edit } from '../operations/edit.ts'
import { addExit } from '../operations/exits/addExit.ts'
import { addMetric } from '../operations/metrics/addMetric.ts'
import { addSolution } from '../operations/solutions/addSolution.ts'
import { kiosk } from '../testing/kiosk.ts'
import { deReport as de } from './de.report.ts'
import { tellStory } from './tellStory.ts'

const seen = (sentence: string): string => sentence.replace(/[\u2068\u2069]/g, '').replace(/[\u00A0\u202F]/g, ' ')

describe('German', () => {
  it('bends articles with gender and case', () => {
    const missing = kinds.map((kind) => seen(de.refusal({ code: 'unknown-record', kind, id: 'x' }, kiosk)))
    expect(missing.filter((text) => text.startsWith('Der '))).toHaveLength(6)
    expect(missing.filter((text) => text.startsWith('Die '))).toHaveLength(kinds.length - 6)
    const linked = (kind: 'step' | 'stage'): string =>
      seen(de.refusal({ code: 'not-linked', kind, id: kind === 'step' ? 'pay' : 'buy', to: 'log' }, kiosk))
    expect(linked('step')).toBe('„log“ ist mit dem Schritt „Pays“ nicht verknüpft. Es gibt nichts zu lösen.')
    expect(linked('stage')).toBe('„log“ ist mit der Phase „Buy“ nicht verknüpft. Es gibt nichts zu lösen.')
    const dangling = (kind: 'channel' | 'lane'): string =>
      seen(de.breach({ code: 'dangling', path: ['at'], kind, expected: 'gone' }))
    expect(dangling('channel')).toMatch(/^Das Feld „at“ verweist auf den Kanal „gone“, den es nicht gibt\./)
    expect(dangling('lane')).toMatch(/^Das Feld „at“ verweist auf die Zeile „gone“, die es nicht gibt\./)
  })

  it('tells a bottleneck', () => {
    const [found] = findBottlenecks(kiosk).bottlenecks
    expect(found && seen(de.bottleneck(found, kiosk))).toBe(
      'Im Schritt „Queues“ leidet die Stimmung: die Bewertung liegt bei 63 % des Wegs von neutral zum schlechtesten Wert („Ann“ und „Bob“); ' +
        '46 % werden durch „One till“ und „No shade“ aufgehalten; 20 % der Ankommenden gehen nicht weiter (verloren: 30 Kunden im Wert von 120 €).',
    )
  })

  it('puts the verb second, and what belongs to it last', () => {
    const left = (share?: number): string => {
      const exit = addExit({ place: 'pay', to: 'gave-up', ...(share !== undefined && { share }) })
      const journey = edit(kiosk, exit, addExit({ place: 'pay', to: 'competitor', share: 0.05 }))
      const told = tellStory(journey, undefined, de).paragraphs.find(({ about }) => about === 'leaving')
      return seen((told?.sentences ?? []).map(({ text }) => text).join(' '))
    }
    expect(left(0.2)).toContain('Von denen, die „Pays“ erreichen, geben 20 % auf (angenommen).')
    expect(left(0.2)).toContain('Weitere 5 % gehen zur Konkurrenz (angenommen).')
    expect(left()).toContain('Bei „Pays“ geben manche auf (angenommen).')
  })

  it('ends no sentence with two full stops, where a length of time brings its own', () => {
    const journey = edit(kiosk, addMetric({ id: 'm', title: 'Wait', type: 'duration', baseline: 900, target: 300 }))
    const now = metricNow(journey, 'm')
    expect(now && seen(de.metricNow(now, journey))).toBe(
      '„Wait“: es gibt noch keinen Wert. Der Anfangswert war 15 Min. Das Ziel ist 5 Min.',
    )
  })

  it('agrees in number', () => {
    const one = addSolution({ id: 'a', place: 'queue', title: 'Till', impact: 2, effort: 1 })
    const two = addSolution({ id: 'b', place: 'queue', title: 'Roof', impact: 1, effort: 1 })
    const told = (...added: readonly (typeof one)[]): string => {
      const journey = edit(kiosk, ...added)
      return seen(de.priorities(prioritise(journey), journey))
    }
    expect(told(one)).toBe('Einen Rang hat 1 von 1 Lösung; zuerst „Till“.')
    expect(told(one, two)).toBe('Einen Rang haben 2 von 2 Lösungen; zuerst „Till“.')
  })
})
