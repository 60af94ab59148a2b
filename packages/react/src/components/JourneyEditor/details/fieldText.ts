import { isDuration, type Rule } from '@journeykit/core'
import { durationOfText, durationText } from './durationText.ts'
import { numberOf, numberText } from './numberText.ts'

/** Shares are typed in per cent. */
export const isShare = (rule: Rule): boolean => rule.is === 'number' && rule.min === 0 && rule.max === 1 && !rule.whole

// 0.07 × 100 is 7.000000000000001: twelve figures are more than anybody measures.
const rounded = (value: number): number => Number(value.toPrecision(12))

/** A value as the text that its field holds; empty for what is not known. Several ids or choices stand apart by spaces. */
export const textOfValue = (value: unknown, rule: Rule, language: string): string => {
  if (value === undefined || value === null) return ''
  if (rule.is === 'duration' && isDuration(value))
    return durationText(value, (amount) => numberText(amount, language).replace(/\s/g, ''))
  if (typeof value === 'number') return numberText(isShare(rule) ? rounded(value * 100) : value, language)
  if (Array.isArray(value)) return value.join(' ')
  return typeof value === 'string' ? value : value === true ? 'true' : ''
}

const numberOfText = (text: string, rule: Rule, language: string): unknown => {
  const number = numberOf(text, language)
  // What cannot be read goes on as it is: the rule of the field says what is wrong with it.
  if (number === undefined) return text
  return isShare(rule) ? rounded(number / 100) : number
}

/** The value that the text of a field says: null for an empty one, the text itself where it cannot be read. */
export const valueOfText = (text: string, rule: Rule, language: string): unknown => {
  if (text.trim() === '') return null
  switch (rule.is) {
    case 'number':
    case 'score':
      return numberOfText(text, rule, language)
    case 'mark':
      return true
    case 'duration':
      return durationOfText(text, language)
    case 'choices':
    case 'references':
      return text.split(' ')
    case 'currency':
      return text.trim().toUpperCase()
    default:
      return text.trim()
  }
}
