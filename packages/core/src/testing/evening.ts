import type { Journey } from '../model/journey.ts'
import { deepFreeze } from './deepFreeze.ts'

/** A small evening at a café with a record of every kind, each with links that a removal must mind. */
export const evening: Journey = deepFreeze({
  id: 'evening',
  title: 'An evening at the café',
  state: 'current',
  locale: 'en',
  scale: { min: -2, max: 2, neutral: 0 },
  personas: { ada: { id: 'ada', order: 'a0', title: 'Ada' }, ben: { id: 'ben', order: 'a1', title: 'Ben' } },
  empathy: {
    worry: { id: 'worry', persona: 'ada', aspect: 'thinks', order: 'a0', text: 'Is it full?', evidence: ['survey'] },
    rush: { id: 'rush', persona: 'ada', aspect: 'thinks', order: 'a1', text: 'There is no time' },
    menus: { id: 'menus', persona: 'ben', aspect: 'sees', order: 'a0', text: 'Menus everywhere' },
  },
  stages: {
    find: { id: 'find', order: 'a0', title: 'Find' },
    visit: { id: 'visit', order: 'a1', title: 'Visit', evidence: ['survey'] },
    leave: { id: 'leave', order: 'a2', title: 'Leave' },
  },
  steps: {
    search: { id: 'search', stage: 'find', order: 'a0', title: 'Search' },
    order: { id: 'order', stage: 'visit', order: 'a0', title: 'Order' },
    wait: { id: 'wait', stage: 'visit', order: 'a1', title: 'Wait', reached: 80 },
  },
  lanes: {
    actions: { id: 'actions', order: 'a0', role: 'actions' },
    feelings: { id: 'feelings', order: 'a1', role: 'emotion' },
    thoughts: { id: 'thoughts', order: 'a2', role: 'thoughts' },
  },
  channels: {
    site: { id: 'site', order: 'a0', title: 'Site', medium: 'online', ownership: 'owned' },
    counter: { id: 'counter', order: 'a1', title: 'Counter', medium: 'offline', ownership: 'owned' },
  },
  touchpoints: {
    menu: { id: 'menu', place: 'order', order: 'a0', title: 'Menu', channel: 'counter', feels: 'curious' },
    pickup: { id: 'pickup', place: 'wait', order: 'a0', title: 'Pickup', channel: 'counter' },
    review: { id: 'review', place: 'leave', order: 'a0', title: 'Review', channel: 'site' },
  },
  activities: {
    pay: { id: 'pay', place: 'order', lane: 'actions', order: 'a0', text: 'Pays' },
    queue: { id: 'queue', place: 'wait', lane: 'actions', order: 'a0', text: 'Queues' },
  },
  emotions: {
    glad: { id: 'glad', persona: 'ada', place: 'order', score: 1 },
    cross: {
      id: 'cross',
      persona: 'ada',
      place: 'wait',
      words: 'ignored',
      readings: [
        { evidence: 'interviews', score: -2 },
        { evidence: 'survey', score: -1, weight: 2 },
      ],
    },
    calm: { id: 'calm', persona: 'ben', place: 'leave', score: 2 },
  },
  barriers: {
    slow: { id: 'slow', place: 'wait', order: 'a0', title: 'Slow', blocks: 'leave', evidence: ['interviews'] },
    noise: { id: 'noise', place: 'wait', order: 'a1', title: 'Noise', personas: ['ada'] },
  },
  solutions: {
    app: { id: 'app', place: 'order', order: 'a0', title: 'App', barriers: ['slow', 'noise'], questions: ['where'] },
    sign: {
      id: 'sign',
      place: 'order',
      order: 'a1',
      title: 'Sign',
      barriers: ['slow'],
      metric: 'ease',
      baselineFrom: 'survey',
    },
  },
  notes: {
    where: { id: 'where', place: 'wait', lane: 'thoughts', order: 'a0', type: 'question', text: 'Where is it?' },
    hungry: {
      id: 'hungry',
      place: 'wait',
      lane: 'thoughts',
      order: 'a1',
      type: 'thought',
      text: 'So hungry',
      personas: ['ada', 'ben'],
    },
  },
  metrics: {
    ease: {
      id: 'ease',
      order: 'a0',
      title: 'Ease of waiting',
      type: 'ces-2',
      place: 'wait',
      readings: [
        { date: '2026-05-01', answers: [{ answer: 3, count: 20 }], evidence: 'survey' },
        { date: '2026-06-01', value: 4, evidence: 'interviews' },
      ],
    },
    answered: { id: 'answered', order: 'a1', title: 'Reviews answered', type: 'ratio', touchpoint: 'review' },
  },
  exits: { gone: { id: 'gone', place: 'wait', order: 'a0', to: 'competitor', share: 0.2 } },
  research: {
    hopes: { id: 'hopes', question: 'expectations', order: 'a0', answer: 'A quiet table', evidence: ['interviews'] },
    back: { id: 'back', question: 'win-back', order: 'a0', personas: ['ada'] },
  },
  evidence: {
    interviews: { id: 'interviews', order: 'a0', strength: 'observed' },
    survey: { id: 'survey', order: 'a1', strength: 'measured', sampleSize: 40 },
  },
})
