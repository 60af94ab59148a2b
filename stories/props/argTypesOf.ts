import type { ArgTypes } from '@storybook/react-vite'
import inputSource from '../../packages/react/src/binding/SourceContext.ts?raw'
import { journeyNames } from '../journeys/journeyNamed.ts'
import type { Prop } from './propsOf.ts'

/** Set by the toolbar, or of no use without a host of one's own. */
const withoutControl = ['words', 'className', 'dir', 'theme']

const choices = (type: string): string[] => [...type.matchAll(/'([^']+)'/g)].map(([, choice = '']) => choice)

const control = ({ name, type }: Prop): ArgTypes[string] => {
  if (withoutControl.includes(name)) return { control: false }
  if (type === 'boolean' || type === 'number') return { control: type }
  if (type === 'string') return { control: 'text' }
  if (type === 'HeadingLevel') return { control: 'inline-radio', options: [2, 3, 4, 5, 6] }
  if (type === 'Grain') return { control: 'inline-radio', options: ['step', 'stage'] }
  if (name === 'weights' || name === 'measure') return { control: 'object' }
  const options = choices(type)
  return options.length > 0 ? { control: 'inline-radio', options } : { control: false }
}

/** “… 2 when absent” */
const usual = ({ description }: Prop): string | undefined => /(?:^|[,;] )([^\s,;]+) when absent/.exec(description)?.[1]

const argType = (prop: Prop): ArgTypes[string] => ({
  ...control(prop),
  description: prop.description,
  table: {
    category: 'Props',
    type: { summary: prop.type },
    ...(usual(prop) && { defaultValue: { summary: usual(prop) } }),
  },
  type: { name: 'other', value: prop.type, required: prop.required },
})

const inputComment = /\/\*\* (.*) \*\/\nexport type JourneyInput/.exec(inputSource)?.[1] ?? ''

/** What every component is given: `journey` or `store`. The control chooses among the examples. */
const input: ArgTypes = {
  journey: {
    description: inputComment,
    control: 'select',
    options: journeyNames,
    table: { category: 'Props', type: { summary: 'Journey' } },
  },
  store: {
    description: inputComment,
    control: false,
    table: { category: 'Props', type: { summary: 'JourneyStore' } },
  },
}

/** The rows of a component's props table: the journey, then its own props as their source describes them. */
export const argTypesOf = (props: readonly Prop[]): ArgTypes => ({
  ...input,
  ...Object.fromEntries(props.map((prop) => [prop.name, argType(prop)])),
})

/** The row of a control that chooses among the examples, where that is not a prop of the component. */
export const exampleArgType = (options: readonly string[]): ArgTypes[string] => ({
  description: 'Which example is shown. A control of this page, not a prop.',
  control: 'select',
  options,
  table: { category: 'Example', type: { summary: 'string' } },
})
