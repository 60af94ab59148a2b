export { StaticJourneyMap, type StaticJourneyMapProps } from './components/StaticJourneyMap/StaticJourneyMap.tsx'
// The same words as those of the main entry. That one is for the browser: a server component cannot read its objects.
export { en } from './words/en.ts'
export { ru } from './words/ru.ts'
