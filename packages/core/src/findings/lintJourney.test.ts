import { describe, expect, it } from 'vitest'
import { edit } from '../operations/edit.ts'
import { editJourney } from '../operations/journey/editJourney.ts'
import { kiosk } from '../testing/kiosk.ts'
import { enReport } from '../words/en.report.ts'
import { lintJourney } from './lintJourney.ts'
import type { LintOptions } from './lintOptions.ts'
import { LintOptionsError } from './lintOptionsError.ts'
import type { Found, JourneyRule } from './rule.ts'
import { rules } from './rules.ts'

const today = '2026-05-17'
const quiet: Found = { at: [], severity: 0.5, terms: [], from: [], fixes: [] }
const own = (id: string, find: JourneyRule['find']): JourneyRule => ({ id, settings: { most: 3 }, find })

describe('lintJourney', () => {
  it('asks every rule, and gives the worst finding first', () => {
    const { findings, asked, failed } = lintJourney(kiosk, { today })
    expect(asked).toEqual(rules.map(({ id }) => id))
    expect(failed).toEqual([])
    const severities = findings.map(({ severity }) => severity)
    expect(severities).toEqual(severities.toSorted((a, b) => b - a))
    expect(findings[0]?.key).toBe('leap step/search step/queue')
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length)
  })

  it('keeps what is equally bad in the order of the rules and of the journey', () => {
    const equal = lintJourney(kiosk, { today }).findings.filter(({ severity }) => severity === 0.2)
    expect(equal.slice(0, 3).map(({ key }) => key)).toEqual([
      'stage-without-time-frame stage/find',
      'stage-without-time-frame stage/buy',
      'stage-without-time-frame stage/enjoy',
    ])
  })

  it('gives the identical report for the same journey and question, another for another', () => {
    const report = lintJourney(kiosk, { today })
    expect(lintJourney(kiosk, { today, off: [], settings: {} })).toBe(report)
    expect(lintJourney(kiosk)).toBe(lintJourney(kiosk))
    expect(lintJourney(kiosk, { today, drafts: enReport.drafts })).toBe(
      lintJourney(kiosk, { today, drafts: enReport.drafts }),
    )
    expect(lintJourney(kiosk, { today: '2026-05-18' })).not.toBe(report)
    expect(lintJourney(kiosk, { today, drafts: enReport.drafts })).not.toBe(report)
    expect(lintJourney(edit(kiosk, editJourney({ changes: { title: 'Another' } })), { today })).not.toBe(report)
  })

  it('keeps the key of a finding while the journey changes elsewhere', () => {
    const before = lintJourney(kiosk, { today }).findings.map(({ key }) => key)
    const after = lintJourney(edit(kiosk, editJourney({ changes: { owner: 'Zoe' } })), { today })
    expect(after.findings.map(({ key }) => key)).toEqual(before)
  })

  it('does not ask what is switched off, and asks with the thresholds that were set', () => {
    const report = lintJourney(kiosk, { today, off: ['leap'], settings: { 'slow-response': { overTarget: 0.5 } } })
    expect(report.asked).not.toContain('leap')
    expect(report.findings.filter(({ rule }) => rule === 'leap' || rule === 'slow-response')).toEqual([])
    // Without them both speak.
    const usual = new Set(lintJourney(kiosk, { today }).findings.map(({ rule }) => rule))
    expect(usual.has('leap') && usual.has('slow-response')).toBe(true)
  })
})

describe('a host’s own rules', () => {
  it('are asked last, with their settings and the day', () => {
    let told: unknown
    const mine = own('shop/mine', (_journey, context) => {
      told = context
      return [{ ...quiet, sentence: 'No ice cream left.' }]
    })
    const { findings, asked } = lintJourney(kiosk, { today, rules: [mine] })
    expect(told).toEqual({ settings: { most: 3 }, today })
    expect(asked.at(-1)).toBe('shop/mine')
    expect(findings.find(({ rule }) => rule === 'shop/mine')).toMatchObject({
      key: 'shop/mine',
      sentence: 'No ice cream left.',
    })
  })

  it('that throw, or give a severity that is none, fail alone', () => {
    const fault = new Error('no')
    const throwing = own('throws', () => {
      throw fault
    })
    const loud = own('loud', () => [{ ...quiet, severity: 2 }])
    const nothing = own('nan', () => [{ ...quiet, severity: Number.NaN }])
    const report = lintJourney(kiosk, { today, rules: [throwing, loud, nothing] })
    expect(report.failed.map(({ rule }) => rule)).toEqual(['throws', 'loud', 'nan'])
    expect(report.failed[0]?.error).toBe(fault)
    expect(report.failed[1]?.error).toBeInstanceOf(RangeError)
    expect(report.findings).toEqual(lintJourney(kiosk, { today }).findings)
  })

  it('that say the same twice are told apart', () => {
    const twice = own('twice', () => [quiet, quiet])
    const keys = lintJourney(kiosk, { today, rules: [twice] }).findings.filter(({ rule }) => rule === 'twice')
    expect(keys.map(({ key }) => key)).toEqual(['twice', 'twice #2'])
  })
})

describe('options that name what is not there', () => {
  const faultOf = (options: LintOptions): unknown => {
    try {
      lintJourney(kiosk, options)
      return undefined
    } catch (error) {
      return error instanceof LintOptionsError ? [error.code, error.subject, error.known] : error
    }
  }
  const settings = (of: unknown): LintOptions => ({ settings: of as NonNullable<LintOptions['settings']> })

  it('are refused, with what there is', () => {
    const ids = rules.map(({ id }) => id)
    expect(faultOf({ off: ['too-lnog'] })).toEqual(['unknown-rule', 'too-lnog', ids])
    expect(faultOf(settings({ lap: {} }))).toEqual(['unknown-rule', 'lap', ids])
    expect(faultOf(settings({ 'too-long': { over: 1 } }))).toEqual([
      'unknown-setting',
      'too-long.over',
      ['overrun', 'waiting'],
    ])
    expect(faultOf(settings({ 'unanswered-question': { constructor: 1 } }))).toEqual([
      'unknown-setting',
      'unanswered-question.constructor',
      [],
    ])
    expect(faultOf({ rules: [own('leap', () => [])] })).toEqual(['repeated-rule', 'leap', []])
  })

  it('are refused where the value is none', () => {
    expect(faultOf({ settings: { 'too-long': { overrun: Number.NaN } } })).toEqual([
      'bad-setting',
      'too-long.overrun',
      [],
    ])
    expect(faultOf({ settings: { 'too-long': { overrun: -1 } } })).toEqual(['bad-setting', 'too-long.overrun', []])
    expect(faultOf({ today: '2026-02-30' })).toEqual(['bad-day', '2026-02-30', []])
    expect(faultOf({ today: 'tomorrow' })).toEqual(['bad-day', 'tomorrow', []])
    expect(faultOf({ settings: { 'too-long': { overrun: 1 } }, off: ['leap'], today })).toBeUndefined()
  })

  it('say so in a sentence', () => {
    expect(new LintOptionsError('unknown-setting', 'leap.x', ['fall', 'loss']).message).toBe(
      'There is no setting "leap.x". The rule has: fall, loss.',
    )
    expect(new LintOptionsError('unknown-setting', 'unanswered-question.x').message).toBe(
      'There is no setting "unanswered-question.x": the rule has none.',
    )
  })
})
