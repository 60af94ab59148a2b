import type { FigureWords } from './words.ts'

/** Makes a value when it is first asked for: formatters are dear, and most pages need few of them. */
export const lazily = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** `Intl` writes a hyphen for a minus in most languages. */
export const withRealMinus = (figure: string): string => figure.replaceAll('-', '−')

/** The figures of a language, by `Intl`. */
export const figuresIn = (language: string): FigureWords => {
  // What rounds to zero has no minus.
  const calm = { signDisplay: 'negative' } as const
  const plain = lazily(() => new Intl.NumberFormat(language, { maximumFractionDigits: 2, ...calm }))
  const twoDecimals = lazily(
    () => new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2, ...calm }),
  )
  const decimals = { minimumFractionDigits: 1, maximumFractionDigits: 2 } as const
  const onScale = lazily(() => new Intl.NumberFormat(language, decimals))
  const withSign = lazily(() => new Intl.NumberFormat(language, { ...decimals, signDisplay: 'exceptZero' }))
  const wholePercent = lazily(() => new Intl.NumberFormat(language, { style: 'percent', ...calm }))
  const finePercent = lazily(
    () => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1, ...calm }),
  )
  const day = lazily(() => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }))
  const currencies = lazily(() => new Map<string, Intl.NumberFormat>())
  const moneyIn = (currency: string): Intl.NumberFormat => {
    const known = currencies().get(currency)
    if (known) return known
    // Cents where there are any, and then both digits: €4.50, but €120.
    const format = new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      trailingZeroDisplay: 'stripIfInteger',
    })
    currencies().set(currency, format)
    return format
  }
  const rows = lazily(() => new Intl.ListFormat(language))

  const signed = (n: number): string => withRealMinus(withSign().format(n))
  return {
    rating: (n) => withRealMinus(twoDecimals().format(n)),
    number: (n) => withRealMinus(plain().format(n)),
    signed,
    score: (score, { neutral }) => (neutral === 0 ? signed(score) : withRealMinus(onScale().format(score))),
    percent: (share) => withRealMinus((share < 0.1 || share > 0.9 ? finePercent() : wholePercent()).format(share)),
    money: (amount, currency) => withRealMinus(moneyIn(currency).format(amount)),
    date(text) {
      const date = new Date(`${text}T00:00:00Z`)
      return Number.isNaN(date.valueOf()) ? text : day().format(date)
    },
    list: (items) => rows().format(items),
  }
}
