export { JourneyMap, type JourneyMapProps, type MapOptions } from './components/JourneyMap/JourneyMap.tsx'
export { en } from './words/en.ts'
export { ru } from './words/ru.ts'
export type { MapWords } from './words/mapWords.ts'
