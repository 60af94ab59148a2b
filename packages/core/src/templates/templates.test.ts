import { describe, expect, it } from 'vitest'
import { lintJourney } from '../findings/lintJourney.ts'
import { parseJourney } from '../format/parseJourney.ts'
import { serializeJourney } from '../format/serializeJourney.ts'
import { inOrder } from '../model/arrangement.ts'
import { checkJourney } from '../model/checkJourney.ts'
import type { Journey } from '../model/journey.ts'
import { kinds } from '../model/kind.ts'
import { tableOf } from '../model/records.ts'
import { addBarrier } from '../operations/barriers/addBarrier.ts'
import { edit } from '../operations/edit.ts'
import { scoreEmotion } from '../operations/emotions/scoreEmotion.ts'
import { addStage } from '../operations/stages/addStage.ts'
import { createJourneyStore } from '../store/createJourneyStore.ts'
import { templateIds, templateLocales } from './template.ts'
import { templates } from './templates.ts'

const each = templates.flatMap((template) =>
  templateLocales.map((locale) => ({
    name: `${template.id} in ${locale}`,
    id: template.id,
    locale,
    create: template.create,
    journey: template.create({ locale, id: 'made' }),
  })),
)

const fields = ['title', 'text', 'description', 'scenario']

/** Every text that is read: titles, texts and descriptions of all records, and of the journey itself. */
const textsOf = (journey: Journey): readonly string[] => {
  const records: readonly object[] = kinds.flatMap((kind): readonly object[] => Object.values(tableOf(journey, kind)))
  return [journey, ...records].flatMap((record) =>
    Object.entries(record).flatMap(([field, value]): readonly string[] =>
      fields.includes(field) && typeof value === 'string' ? [value] : [],
    ),
  )
}

const notIn = (locale: 'en' | 'ru', texts: readonly string[]): readonly string[] =>
  texts.filter((text) => /[а-яё]/i.test(text) !== (locale === 'ru'))

/** A template states no data: nothing scored, counted, timed or proven. */
const statedIn = (journey: Journey): readonly string[] => {
  const { emotions, evidence, metrics, exits, barriers, solutions, research, empathy } = journey
  const tables = Object.entries({ emotions, evidence, metrics, exits, barriers, solutions, research, empathy })
  const figures = [
    ...inOrder(journey, 'stage'),
    ...inOrder(journey, 'step'),
    ...inOrder(journey, 'touchpoint'),
  ].flatMap((record) => Object.entries(record).flatMap(([field, value]) => (typeof value === 'number' ? [field] : [])))
  return [...tables.filter(([, table]) => Object.keys(table).length > 0).map(([table]) => table), ...figures]
}

const notFilledIn: ReadonlySet<string> = new Set([
  'persona-without-evidence',
  'stage-without-time-frame',
  'all-assumed',
])

describe.each(each)('the template $name', ({ id, locale, create, journey }) => {
  it('is sound', () => {
    expect(checkJourney(journey)).toEqual([])
  })

  it('is written in its language', () => {
    expect(journey.locale).toBe(locale)
    expect(notIn(locale, textsOf(journey))).toEqual([])
  })

  it('can be kept and read again', () => {
    const parsed = parseJourney(JSON.parse(serializeJourney(journey)))
    expect(parsed.ok ? parsed.journey : parsed.problems).toEqual(journey)
  })

  it('is the same each time but for the id of a new journey', () => {
    const [first, second] = [create({ locale }), create({ locale })]
    expect(first.id).not.toBe(second.id)
    expect({ ...first, id: 'made' }).toEqual(journey)
  })

  it('takes a title', () => {
    expect(create({ locale, title: 'Ours', id: 'made' })).toEqual({ ...journey, title: 'Ours' })
  })

  it('can be edited, and the edit undone', () => {
    const store = createJourneyStore(journey)
    expect(store.dispatch(addStage({ id: 'more', title: 'More' }))).toBeUndefined()
    expect(inOrder(store.getState().journey, 'stage').at(-1)?.id).toBe('more')
    store.undo()
    expect(store.getState().journey).toEqual(journey)
  })

  it('states no data', () => {
    expect(statedIn(journey)).toEqual([])
  })

  // What has not been found out yet, and hints at how a stage is named, which is the method's own.
  it('has nothing wrong with it but what is not filled in yet', () => {
    const { findings, failed } = lintJourney(journey, { today: '2026-05-17' })
    expect(failed).toEqual([])
    expect(findings.filter(({ rule, severity }) => severity > 0.2 && !notFilledIn.has(rule))).toEqual([])
  })

  it('differs from the other language in nothing but words', () => {
    const other = templates.find((template) => template.id === id)?.create({ locale: locale === 'en' ? 'ru' : 'en' })
    const shape = (made: Journey): unknown =>
      JSON.parse(JSON.stringify(made, (key: string, value: unknown) => (fields.includes(key) ? '' : value)))
    expect(other && shape({ ...other, id: 'made', locale })).toEqual(shape(journey))
  })
})

describe('the checks of templates', () => {
  const [first] = templates
  const journey = first?.create({ locale: 'en' }) ?? expect.fail('there are templates')

  it('see a text in the other language', () => {
    expect(notIn('en', textsOf(edit(journey, addStage({ title: 'Ещё' }))))).toEqual(['Ещё'])
    expect(notIn('ru', textsOf(edit(journey, addStage({ title: 'Ещё' }))))).not.toContain('Ещё')
  })

  it('see what is wrong', () => {
    const { findings } = lintJourney(
      edit(journey, addBarrier({ place: 'purchase', title: 'Queue', severity: 1, frequency: 1 })),
    )
    expect(findings.filter(({ rule, severity }) => severity > 0.2 && !notFilledIn.has(rule))).not.toEqual([])
  })

  it('see data', () => {
    const scored = edit(journey, scoreEmotion({ persona: 'customer', place: 'purchase', score: 0 }))
    expect(statedIn(edit(scored, addStage({ title: 'Counted', reached: 3 })))).toEqual(['emotions', 'reached'])
  })
})

describe('the list of templates', () => {
  it('holds each once, with a name and a description in each language', () => {
    expect(templates.map(({ id }) => id)).toEqual(templateIds)
    for (const locale of templateLocales) {
      const said = templates.flatMap(({ name, description }) => [name[locale], description[locale]])
      expect(notIn(locale, said)).toEqual([])
      expect(new Set(said).size).toBe(said.length)
    }
  })

  it('has the stages that the method names, in order', () => {
    const stages = Object.fromEntries(
      templates.map(({ id, create }) => [id, inOrder(create({ locale: 'en' }), 'stage').map((stage) => stage.title)]),
    )
    expect(stages).toMatchObject({
      'six-stages': ['Awareness', 'Interest', 'Consideration', 'Purchase', 'Retention', 'Loyalty'],
      'five-stages': ['Awareness', 'Consideration', 'Decision', 'Purchase', 'Post-purchase'],
      'b2b-purchase': [
        'Need formulated',
        'Information searched',
        'Companies asked',
        'Communication',
        'Offers compared',
        'Purchase',
      ],
      empty: [],
    })
  })

  it('gives every stage of a template of stages a touchpoint on a channel', () => {
    for (const { create } of templates.filter(({ id }) => id.endsWith('stages') || id === 'b2b-purchase')) {
      const made = create({ locale: 'en' })
      const touchpoints = inOrder(made, 'stage').map(({ id }) =>
        Object.values(made.touchpoints).filter(({ place, channel }) => place === id && channel !== undefined),
      )
      expect(touchpoints.filter(({ length }) => length === 0)).toEqual([])
    }
  })
})
