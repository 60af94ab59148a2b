import { describe, expect, it } from 'vitest'
import type { Finding } from '../findings/finding.ts'
import { fixIds, type Fix } from '../findings/fix.ts'
import { lintJourney } from '../findings/lintJourney.ts'
import { rules } from '../findings/rules.ts'
import type { Journey } from '../model/journey.ts'
import type { RecordRef } from '../model/kind.ts'
import { addBarrier } from '../operations/barriers/addBarrier.ts'
import { edit } from '../operations/edit.ts'
import { editStep } from '../operations/steps/editStep.ts'
import { addStep } from '../operations/steps/addStep.ts'
import { editTouchpoint } from '../operations/touchpoints/editTouchpoint.ts'
import { addTouchpoint } from '../operations/touchpoints/addTouchpoint.ts'
import { exampleJourneys } from '../testing/exampleJourneys.ts'
import { kiosk } from '../testing/kiosk.ts'
import { arReport } from './ar.report.ts'
import { deReport } from './de.report.ts'
import { enReport } from './en.report.ts'
import { ruReport } from './ru.report.ts'

const today = '2026-11-22'
// The isolates around what people wrote are tested with `quote`; without them the sentences can be read here.
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replace(/\u00A0/g, ' ')

const step = (id: string): RecordRef => ({ kind: 'step', id })
const finding = (fields: Partial<Finding> & { readonly rule: string }): Finding => ({
  key: fields.rule,
  at: [],
  severity: 0.5,
  terms: [],
  from: [],
  fixes: [],
  ...fields,
})

const said = (found: Finding, journey: Journey = kiosk): readonly string[] =>
  [enReport, ruReport].map((words) => bare(words.finding(found, journey)))

const foundIn = (journey: Journey, rule: string): Finding => {
  const found = lintJourney(journey, { today }).findings.find((candidate) => candidate.rule === rule)
  if (!found) throw new Error(`${rule} finds nothing`)
  return found
}

describe('what the rules about the path say', () => {
  it('too many steps, with those that could go', () => {
    const steps = Array.from({ length: 9 }, (_, i) =>
      addStep({ id: `s${String(i)}`, stage: 'find', title: `S${String(i)}` }),
    )
    const journey = edit(kiosk, ...steps)
    expect(said(foundIn(journey, 'too-many-steps'), journey)).toEqual([
      '“Find” asks for 10 steps; beyond 7 people lose patience. Could be dropped or merged: “S0”, “S1”, “S2”, and 6 more.',
      'На этапе «Find» 10 шагов; когда их больше 7, люди теряют терпение. Можно убрать или слить с соседними: «S0», «S1», «S2» и ещё 6.',
    ])
  })

  it('a leap, with its fall and its loss', () => {
    expect(said(foundIn(kiosk, 'leap'))).toEqual([
      'It is a big leap from “Searches” to “Queues”: feelings fall by 50% of the scale, and 25% of those who come go no further. A step may be missing.',
      'Между «Searches» и «Queues» слишком большой скачок: настроение падает на 50 % шкалы, и дальше не идут 25 % дошедших. Возможно, не хватает шага.',
    ])
  })

  it('too long, as a share and as a multiple', () => {
    const overrun = (value: number): Finding =>
      finding({ rule: 'too-long', at: [step('queue')], terms: [{ name: 'overrun', value, limit: 0.25 }] })
    expect([0.5, 1.5, 4].map((value) => said(overrun(value)))).toEqual([
      ['“Queues” takes 50% longer than it should.', 'Шаг «Queues» занимает на 50 % больше времени, чем должен.'],
      [
        '“Queues” takes 2.5 times as long as it should.',
        'Шаг «Queues» занимает в 2,5 раза больше времени, чем должен.',
      ],
      ['“Queues” takes 5 times as long as it should.', 'Шаг «Queues» занимает в 5 раз больше времени, чем должен.'],
    ])
    const waiting = finding({
      rule: 'too-long',
      at: [step('queue')],
      terms: [{ name: 'waiting', value: 0.7, limit: 0.6 }],
    })
    expect(said(waiting)).toEqual([
      'At “Queues” 70% of the time is spent waiting.',
      'Шаг «Queues»: ожидание — 70 % времени.',
    ])
  })

  it('obstacles, by department or cause', () => {
    const three = (fields: object): Journey =>
      edit(kiosk, ...['a', 'b', 'c'].map((id) => addBarrier({ id, place: 'search', title: `Form ${id}`, ...fields })))
    const sales = three({ cause: 'sales' })
    expect(said(foundIn(sales, 'obstacle-overload'), sales)).toEqual([
      '“Find” puts up 3 obstacles from one source (sales): “Form a”, “Form b”, and “Form c”. Without a solution: 3.',
      'На этапе «Find» 3 препятствия из одного источника (продажи): «Form a», «Form b» и «Form c». Без решения — 3.',
    ])
    const legal = three({ department: 'Legal' })
    expect(said(foundIn(legal, 'obstacle-overload'), legal).map((text) => text.split(':')[0])).toEqual([
      '“Find” puts up 3 obstacles from “Legal”',
      'На этапе «Find» 3 препятствия, и все от отдела «Legal»',
    ])
  })

  it('the product itself', () => {
    const journey = edit(
      kiosk,
      addBarrier({ place: 'pay', title: 'The lid sticks', cause: 'product', blocks: 'enjoy' }),
    )
    expect(said(foundIn(journey, 'blocked-by-product'), journey)).toEqual([
      'The product itself gets in the way: “The lid sticks” keeps customers from “Enjoy”.',
      'Дойти до этапа «Enjoy» мешает сам продукт: «The lid sticks».',
    ])
  })

  it('what must be begun again', () => {
    const over = edit(kiosk, editTouchpoint({ id: 'line', changes: { startsOver: true } }))
    expect(said(foundIn(over, 'broken-continuity'), over)).toEqual([
      'What customers began at “Pin on the map” they must begin again at “The line”, on another channel.',
      'То, что клиент начал в точке контакта «Pin on the map», в точке «The line» на другом канале приходится начинать заново.',
    ])
    const repeated = edit(kiosk, editStep({ id: 'queue', changes: { repeats: 0.2 } }))
    expect(said(foundIn(repeated, 'broken-continuity'), repeated)[0]).toBe(
      '20% have to repeat “Queues”, where the channel changes from “Pin on the map” to “The line”: that may be why.',
    )
  })

  it('a late answer, with the times', () => {
    const response = { median: 'PT15M', p90: 'PT1H', target: 'PT10M', competitor: 'PT5M' }
    const journey = edit(kiosk, editTouchpoint({ id: 'line', changes: { response } }))
    expect(said(foundIn(journey, 'slow-response'), journey)).toEqual([
      '“The line” answers too late: half of the customers wait 15 min or longer; one in ten waits 1 hr or longer; the target is 10 min; the best competitor needs 5 min.',
      'В точке контакта «The line» отвечают слишком поздно: половина клиентов ждёт 15 мин или дольше; каждый десятый ждёт 1 ч или дольше; цель — 10 мин; у лучшего конкурента — 5 мин.',
    ])
  })

  it('too many contacts, of one persona', () => {
    const letters = Array.from({ length: 5 }, () =>
      addTouchpoint({ place: 'queue', title: 'Letter', startedBy: 'company', personas: ['bob'] }),
    )
    const journey = edit(kiosk, ...letters)
    expect(said(foundIn(journey, 'contact-pressure'), journey)).toEqual([
      'In “Buy” the company starts 5 contacts with “Bob”; more than 4 can annoy.',
      'На этапе «Buy» компания сама обращается к персоне «Bob» 5 раз; больше 4 уже раздражает.',
    ])
  })

  it('a fall at a hand-over', () => {
    const found = finding({
      rule: 'handoff-drop',
      at: [step('search'), step('queue')],
      names: ['Marketing', 'Booth'],
      terms: [{ name: 'fall', value: 0.5, limit: 0.25 }],
    })
    expect(said(found)).toEqual([
      'Feelings fall by 50% of the scale where “Marketing” hands over to “Booth”, from “Searches” to “Queues”.',
      'На пути от «Searches» к «Queues» клиента передают («Marketing» → «Booth»), и настроение падает на 50 % шкалы.',
    ])
  })
})

describe('the words of findings', () => {
  /** Says nothing where something should stand: no number, no text, or two blanks side by side. */
  const isFlawed = (text: string): boolean =>
    /NaN|не\u00A0число|ليس.رقم|undefined|\[object|[“«„]\u2068?\u2069?[”»“]|\s{2}/.test(text)

  it.each([enReport, ruReport, deReport, arReport])('have a name for every rule ($language)', ({ ruleName }) => {
    expect(Object.keys(ruleName)).toEqual(rules.map(({ id }) => id))
    expect(new Set(Object.values(ruleName)).size).toBe(rules.length)
  })

  it.each([enReport, ruReport, deReport, arReport])('leave nothing unsaid over all examples ($language)', (words) => {
    const texts = exampleJourneys.flatMap((journey) =>
      lintJourney(journey, { today, drafts: words.drafts }).findings.flatMap((found) => [
        words.finding(found, journey),
        ...found.fixes.map((fix) => words.fix(fix, journey)),
      ]),
    )
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.filter(isFlawed)).toEqual([])
    // A finding whose figures and records are gone is caught.
    expect(
      isFlawed(words.finding(finding({ rule: 'leap', terms: [{ name: 'fall', value: Number.NaN }] }), kiosk)),
    ).toBe(true)
    expect(isFlawed(words.finding(finding({ rule: 'leap' }), kiosk))).toBe(true)
  })

  it('say what every fix does', () => {
    const fix = (id: string): Fix => ({ id, at: [step('search'), step('queue')], operations: [] })
    for (const words of [enReport, ruReport, deReport, arReport]) {
      const labels = fixIds.map((id) => bare(words.fix(fix(id), kiosk)))
      expect(new Set(labels).size).toBe(fixIds.length)
    }
    expect(bare(enReport.fix(fix('merge-step'), kiosk))).toBe('Merge “Searches” into “Queues”')
    expect(bare(ruReport.fix(fix('merge-step'), kiosk))).toBe('Слить шаг «Searches» с шагом «Queues»')
  })

  it('let a host’s own rule and fix speak for themselves', () => {
    const own = finding({ rule: 'shop/mine', at: [step('queue')], sentence: 'No ice cream left.' })
    expect(enReport.finding(own, kiosk)).toBe('No ice cream left.')
    expect(bare(ruReport.finding(finding({ rule: 'shop/mine', at: [step('queue')] }), kiosk))).toBe(
      'shop/mine: «Queues».',
    )
    expect(enReport.fix({ id: 'shop/order', at: [], operations: [], label: 'Order more' }, kiosk)).toBe('Order more')
    expect(enReport.fix({ id: 'shop/order', at: [], operations: [] }, kiosk)).toBe('shop/order')
    // What every object inherits is nobody's rule.
    expect(bare(enReport.finding(finding({ rule: 'constructor' }), kiosk))).toBe(
      'constructor: “Ice cream on a hot day”.',
    )
  })

  it('write drafts as bare questions, in the language', () => {
    const barrier = kiosk.barriers['one-till']
    if (!barrier) throw new Error('the kiosk has one till')
    expect(enReport.drafts.solution(barrier)).toBe('How could we remove “One till”?')
    expect(ruReport.drafts.solution(barrier)).toBe('Как снять барьер «One till»?')
    expect(ruReport.drafts.step('pay', 'enjoy', kiosk)).toBe('Чего не хватает между «Pays» и «Enjoy»?')
  })
})
