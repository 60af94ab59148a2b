import { ruShown as core } from '@journeykit/core'
import type { BlueprintViewWords } from '../report/blueprintViewWords.ts'

export const blueprintView: BlueprintViewWords = {
  blueprintView: 'Сервисный блупринт',
  blueprintEvidence: 'Что клиент видит и держит в руках',
  blueprintPart: {
    actions: 'Действия клиента',
    frontstage: 'На виду у клиента',
    backstage: 'За кулисами',
    support: 'Поддерживающие процессы',
  },
  nothingDescribed: 'не описано',
  partUndescribed: 'Здесь пока ничего не описано.',
  nothingBehind: (places, more) =>
    `Клиента встречают, а что происходит за линией видимости, не описано: ${core.list([...places, ...(more > 0 ? [`ещё ${core.number(more)}`] : [])])}.`,
  partsMissing: (parts) => `На карте нет дорожек: ${parts.join('; ')}.`,
  departmentHandOffs: 'От отдела к отделу',
  blueprintNone: 'Блупринт пока не из чего построить.',
  blueprintNoneHint:
    'Он показывает, что делает клиент, кто его встречает и что происходит за кулисами: нужны этапы, шаги и дорожки для каждой из этих частей.',
}
