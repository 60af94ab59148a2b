import { deShown as core } from '@journeykit/core'
import type { BlueprintViewWords } from '../report/blueprintViewWords.ts'

export const blueprintView: BlueprintViewWords = {
  blueprintView: 'Service-Blueprint',
  blueprintEvidence: 'Was Kunden vor sich haben',
  blueprintPart: {
    actions: 'Was Kunden tun',
    frontstage: 'Für Kunden sichtbar',
    backstage: 'Hinter den Kulissen',
    support: 'Unterstützende Abläufe',
  },
  nothingDescribed: 'nichts beschrieben',
  partUndescribed: 'Hier ist noch nichts beschrieben.',
  nothingBehind: (places, more) =>
    `Kunden werden empfangen, doch hinter der Sichtbarkeitslinie ist nichts beschrieben: ${core.list([...places, ...(more > 0 ? [`noch ${core.number(more)}`] : [])])}.`,
  partsMissing: (parts) => `Auf der Karte fehlt eine Zeile für: ${parts.join('; ')}.`,
  departmentHandOffs: 'Von Abteilung zu Abteilung',
  blueprintNone: 'Für einen Blueprint ist noch nichts da.',
  blueprintNoneHint:
    'Er zeigt, was Kunden tun, wem sie begegnen und was dahinter geschieht: Phasen, Schritte und Zeilen für jedes davon.',
}
