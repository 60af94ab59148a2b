const safe = /^(?:https?:|mailto:|#|data:image\/(?:png|jpeg|webp|gif|avif);)/i

const addresses: readonly string[] = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'srcset', 'xlink:href']

/** Elements that nothing of ours is made of, handlers written as text, and addresses that would run or lead astray. */
export const dangersIn = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(/^(?:script|iframe|object|embed|base|meta|form|frame|template)$/.test(element.localName)
      ? [element.localName]
      : []),
    ...[...element.attributes]
      .filter(({ name, value }) => /^on|^srcdoc$/.test(name) || (addresses.includes(name) && !safe.test(value)))
      .map(({ name, value }) => `${element.localName} ${name}=${value}`),
  ])
