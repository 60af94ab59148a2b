import type { Preview } from '@storybook/react-vite'
import { axeInOtherLooks } from './axeInOtherLooks.ts'
import { DocsPage } from './DocsPage.tsx'
import { theme } from './theme.ts'
import { withHost } from './withHost.tsx'

const preview: Preview = {
  decorators: [withHost],
  afterEach: axeInOtherLooks,
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      description: 'Theme of the page',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'System theme' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'contrast', title: 'High contrast' },
        ],
      },
    },
    density: {
      description: 'How much stands in sight at once',
      toolbar: {
        title: 'Density',
        icon: 'component',
        dynamicTitle: true,
        items: [
          { value: 'comfortable', title: 'Comfortable' },
          { value: 'compact', title: 'Compact' },
        ],
      },
    },
    locale: {
      description: 'Language of the interface and of the examples',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'ru', title: 'Русский' },
          { value: 'de', title: 'Deutsch' },
          { value: 'ar', title: 'العربية' },
        ],
      },
    },
    direction: {
      description: 'Writing direction',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Direction of the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'auto', density: 'comfortable', locale: 'en', direction: 'auto' },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    docs: { theme, page: DocsPage },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: {
        order: [
          'Start',
          [
            'Welcome',
            'The café',
            'Embed',
            [
              'In five minutes',
              'Vite and React',
              'Next.js',
              'Plain page',
              'Shadow root',
              'Dialog',
              'A brand of your own',
              'Hostile host',
            ],
          ],
          'Tasks',
          [
            'Build a journey by hand',
            'Show a journey to colleagues',
            'Find what hurts and plan what to do',
            'Compare as is and to be',
          ],
          'Map',
          ['JourneyMap', 'JourneyEditor', 'Editing'],
          'Views',
          [
            'EmotionCurve',
            'ChannelSwimlanes',
            'ServiceBlueprint',
            'StageFunnel',
            'PersonaCard',
            'EmpathyMap',
            'StoryText',
            'StoryboardStrip',
            'BottleneckList',
            'FindingsList',
            'PriorityMatrix',
            'ActionPlan',
            'JourneyComparison',
            'TrendChart',
          ],
          'Parts',
        ],
      },
    },
  },
}

export default preview
