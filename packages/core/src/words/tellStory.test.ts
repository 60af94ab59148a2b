import { describe, expect, it } from 'vitest'
import { createJourney } from '../model/createJourney.ts'
import { edit } from '../operations/edit.ts'
import { addExit } from '../operations/exits/addExit.ts'
import { addNote } from '../operations/notes/addNote.ts'
import { addSolution } from '../operations/solutions/addSolution.ts'
import { evening } from '../testing/evening.ts'
import { kiosk } from '../testing/kiosk.ts'
import { recordOf } from '../model/records.ts'
import { ended, unstopped } from './ended.ts'
import { arReport } from './ar.report.ts'
import { deReport } from './de.report.ts'
import { enReport } from './en.report.ts'
import { ruReport } from './ru.report.ts'
import { tellStory, type Story } from './tellStory.ts'

const bare = (text: string): string => text.replace(/[\u2068\u2069]/g, '').replaceAll('\u00A0', ' ')

const paragraph = (story: Story, about: string): string =>
  bare((story.paragraphs.find((one) => one.about === about)?.sentences ?? []).map(({ text }) => text).join(' '))

const planned = edit(
  kiosk,
  addSolution({
    id: 'till-2',
    place: 'queue',
    title: 'Second till',
    barriers: ['one-till'],
    status: 'planned',
    due: '2026-07-01',
  }),
  addNote({ place: 'queue', lane: 'thoughts', type: 'question', text: 'How much longer?' }),
  addExit({ place: 'enjoy', to: 'competitor', title: 'The other booth', reason: 'It has shade.' }),
)

describe('the story in English', () => {
  const story = tellStory(planned, 'ann', enReport)

  it('has a title, a language and headings', () => {
    expect(bare(story.title)).toBe('The story of “Ann”: “Ice cream on a hot day”')
    expect(story.language).toBe('en')
    expect(story.paragraphs.map(({ heading }) => heading)).toEqual([
      'Who',
      'The path',
      'Turning points',
      'Where customers leave',
      'What is being done',
      'What is not known',
    ])
  })

  it('tells the path', () => {
    expect(paragraph(story, 'path')).toBe(
      'The path leads through 3 stages and 3 steps. It runs through 2 channels (named in brackets) and changes between them 1 time. ' +
        'It begins with “Find”: “Searches” (“Map”). Next comes “Buy”: “Queues” (“Booth”) and “Pays” (“Booth”). It ends with “Enjoy”.',
    )
  })

  it('tells the turning points and why', () => {
    expect(paragraph(story, 'turns')).toBe(
      'From “Searches” to “Queues” the mood falls most steeply, by 2 points to −1.0: the lowest point of the journey (assumed). ' +
        'In the way: “One till” and “No shade” (all assumed). ' +
        'At “The line” half of the customers wait 15 min or longer (assumed); the target is 10 min. ' +
        'The question: “How much longer?” (assumed). ' +
        'From “Queues” to “Pays” the mood rises most steeply, by 1.5 points to +0.5 (assumed). ' +
        'At “Enjoy” the mood is +2.0: the highest point of the journey and a wow (assumed). ' +
        'On average the mood is +0.63; 4 of 4 steps are scored.',
    )
  })

  it('tells who leaves and what is done', () => {
    expect(paragraph(story, 'leaving')).toBe(
      'Of those who reach “Enjoy”, 10% give up (assumed). ' +
        'At “Enjoy” others leave for a competitor: “The other booth” (“It has shade”) (assumed). ' +
        'Most are lost between “Searches” and “Queues”: of 200 counted, 150 go on.',
    )
    expect(paragraph(story, 'plan')).toBe(
      'Planned: “Second till” against “One till”, by July 1, 2026. Nothing is proposed against “No shade”. Nothing answers “How much longer?”',
    )
  })
})

describe('the story in Russian', () => {
  const story = tellStory(planned, 'ann', ruReport)

  it('tells the turning points and why', () => {
    expect(bare(story.title)).toBe('История персоны «Ann»: «Ice cream on a hot day»')
    expect(paragraph(story, 'turns')).toBe(
      'Между «Searches» и «Queues» настроение падает круче всего, на 2 балла до −1,0: это самая низкая точка пути (предположение). ' +
        'Мешают: «One till» и «No shade» (всё это предположения). ' +
        '«The line»: половина клиентов ждёт 15 мин или дольше (предположение); цель — 10 мин. ' +
        'Вопрос: «How much longer?» (предположение). ' +
        'Между «Queues» и «Pays» настроение растёт круче всего, на 1,5 балла до +0,5 (предположение). ' +
        'На этапе «Enjoy» настроение +2,0: это самая высокая точка пути и восторг (предположение). ' +
        'В среднем настроение +0,63; оценено 4 из 4 шагов.',
    )
  })

  it('puts nouns into their cases', () => {
    expect(paragraph(story, 'path')).toMatch(
      /^Путь состоит из 3 этапов и 3 шагов\. Он идёт через 2 канала \(названы в скобках\); канал меняется 1 раз\./,
    )
    expect(paragraph(story, 'plan')).toBe(
      'Запланировано: «Second till» — против барьера «One till», срок — 1 июля 2026 г. Ничего не предложено против барьера «No shade». Без ответа остаётся вопрос «How much longer?»',
    )
  })
})

describe.each([enReport, ruReport, deReport, arReport])('in $language', (words) => {
  it('every sentence is whole, and links to records that are there', () => {
    for (const [journey, persona] of [
      [planned, 'ann'],
      [planned, undefined],
      [evening, 'ada'],
      [evening, 'ben'],
    ] as const) {
      const sentences = tellStory(journey, persona, words).paragraphs.flatMap((one) => one.sentences)
      expect(
        sentences.filter(({ text }) => !/[.!?…][\u2069“”»]*$/.test(text) || /undefined|NaN|\[object/.test(text)),
      ).toEqual([])
      const lost = sentences.flatMap(({ from }) => from).filter(({ kind, id }) => !recordOf(journey, kind, id))
      expect(lost).toEqual([])
    }
  })

  it('a persona who is not there, and an empty journey, are told as such', () => {
    expect(tellStory(kiosk, 'zoe', words).paragraphs.flatMap(({ sentences }) => sentences)).toHaveLength(1)
    const empty = tellStory(createJourney({ title: 'Empty' }), undefined, words)
    expect(empty.paragraphs.map(({ about }) => about)).toEqual(['who', 'path'])
  })

  it('the same journey and words give the identical story', () => {
    expect(tellStory(kiosk, 'ann', words)).toBe(tellStory(kiosk, 'ann', words))
    expect(tellStory(kiosk, 'ann', { ...words })).not.toBe(tellStory(kiosk, 'ann', words))
  })
})

describe('the end of a sentence', () => {
  it('is a full stop, unless the quoted text has an end of its own', () => {
    expect([ended('Said: “No”'), ended('Said: “No!”'), ended('Due (May 1.)')]).toEqual([
      'Said: “No”.',
      'Said: “No!”',
      'Due (May 1.).',
    ])
    expect([ended('Gesagt: „Nein!“'), ended('Ziel: 5 Min.'), ended('السؤال: «كم؟»')]).toEqual([
      'Gesagt: „Nein!“',
      'Ziel: 5 Min.',
      'السؤال: «كم؟»',
    ])
    expect(['All in all.', 'And then...', 'Why?', '.'].map(unstopped)).toEqual([
      'All in all',
      'And then...',
      'Why?',
      '.',
    ])
  })
})
