import { defineOperation, type Creator, type Definition, type OperationValue } from './definition.ts'

/** The operation with more to refuse and more to do: first what it was, then what is added. */
export const refining = <Type extends string, Input, Args extends object>(
  base: Creator<Type, Input, Args>,
  more: Partial<Pick<Definition<Type, Args>, 'refuse' | 'change'>>,
): Creator<Type, Input, Args> => {
  const { type, texts, refuse, change } = base
  const argsOf = (input: Input): Args => {
    const { type: _type, ...args } = base(input) satisfies OperationValue<Type, Args>
    return args as unknown as Args
  }
  return defineOperation<Type, Args, Input>(
    {
      type,
      texts,
      refuse: (journey, args) => refuse(journey, args) ?? more.refuse?.(journey, args),
      change(draft, args, journey) {
        change(draft, args, journey)
        more.change?.(draft, args, journey)
      },
    },
    argsOf,
  )
}
