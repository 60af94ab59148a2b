export { StaticJourneyMap, type StaticJourneyMapProps } from './components/StaticJourneyMap/StaticJourneyMap.tsx'
