import type { ServiceBlueprintTexts } from '../plans/serviceBlueprint.ts'

export const serviceBlueprint: ServiceBlueprintTexts = {
  name: 'Service blueprint',
  description: 'A service by appointment on both sides of the counter: what customers do, what staff and systems do.',
  title: 'Service blueprint',
  scenario: 'From booking an appointment to the word afterwards.',
  persona: 'Customer',
  stages: {
    before: { title: 'Before', description: 'Until the customer stands before us.' },
    during: { title: 'During', description: 'The service itself.' },
    after: { title: 'After', description: 'When the customer has left.' },
  },
  steps: {
    book: {
      title: 'Books',
      touchpoint: 'Booking',
      actions: 'Chooses a time',
      frontstage: 'Confirms the appointment',
      backstage: 'Plans the shift',
      support: 'Calendar with free times',
    },
    arrive: {
      title: 'Arrives',
      touchpoint: 'Welcome',
      actions: 'Finds the way, says the name',
      frontstage: 'Welcomes',
      backstage: 'Prepares everything',
      support: 'List of today’s appointments',
    },
    receive: {
      title: 'Is served',
      touchpoint: 'The service',
      actions: 'Says what is needed',
      frontstage: 'Listens and serves',
      backstage: 'Helps when asked',
      support: 'Customer’s record',
    },
    pay: {
      title: 'Pays',
      touchpoint: 'Bill',
      actions: 'Pays',
      frontstage: 'Explains the bill',
      backstage: 'Closes the case',
      support: 'Till and accounts',
    },
    'follow-up': {
      title: 'Hears from us',
      touchpoint: 'Message afterwards',
      actions: 'Answers how it went',
      frontstage: 'Thanks, asks how it went',
      backstage: 'Reads the answers',
      support: 'Sends messages',
    },
  },
}
