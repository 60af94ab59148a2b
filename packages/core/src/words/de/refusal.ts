import type { Journey } from '../../model/journey.ts'
import type { Kind } from '../../model/kind.ts'
import type { Refusal } from '../../operations/refusal.ts'
import { placeTitle, titleById, titleOf } from '../titleOf.ts'
import { breach } from './breach.ts'
import { capital } from './capital.ts'
import { theKind } from './kinds.ts'
import { names } from './names.ts'
import { quote } from './quote.ts'

const dative = (journey: Journey, kind: Kind | 'journey', id: string): string =>
  kind === 'journey' ? 'der Kundenreise' : `${theKind(kind, 'dative')} ${quote(titleOf(journey, { kind, id }))}`

/** Why not, and what to do. */
export const refusal = (no: Refusal, journey: Journey): string => {
  switch (no.code) {
    case 'unknown-record':
      return `${capital(theKind(no.kind, 'nominative'))} ${quote(no.id)} ist nicht da, vielleicht inzwischen entfernt. Machen Sie das Entfernen rückgängig oder wählen Sie etwas anderes.`
    case 'id-taken':
      return `Die ID ${quote(no.id)} ist schon vergeben (${names.kind[no.kind]}). Lassen Sie die ID weg, dann wird eine neue vergeben.`
    case 'unsound':
      return `Das passt nicht zu ${dative(journey, no.kind, no.id)}. ${no.breaches.map(breach).join(' ')}`
    case 'unknown-neighbour':
      return `Neben ${quote(titleById(journey, no.neighbour))} ist kein Platz: Diesen Eintrag gibt es hier nicht. Wählen Sie eine andere Stelle.`
    case 'field-not-editable':
      return `Das Feld ${quote(no.field)} lässt sich bei ${dative(journey, no.kind, no.id)} nicht bearbeiten, denn es sagt, welcher Eintrag es ist und wohin er gehört. Verschieben Sie den Eintrag oder legen Sie einen neuen an.`
    case 'already-linked':
      return `${quote(titleById(journey, no.to))} ist mit ${dative(journey, no.kind, no.id)} bereits verknüpft. Es bleibt nichts zu tun.`
    case 'not-linked':
      return `${quote(titleById(journey, no.to))} ist mit ${dative(journey, no.kind, no.id)} nicht verknüpft. Es gibt nichts zu lösen.`
    case 'no-emotion':
      return `${quote(titleById(journey, no.persona))} hat bei ${quote(placeTitle(journey, no.place))} keine Bewertung, die sich löschen ließe. Bewerten Sie zuerst.`
    case 'scored-by-readings':
      return `Wie sich ${quote(titleById(journey, no.persona))} bei ${quote(placeTitle(journey, no.place))} fühlt, ergibt sich aus Belegen; eine Bewertung von Hand würde daneben nicht zählen. Löschen Sie zuerst die Bewertung.`
    case 'emotions-collide':
      return `Die Phase ${quote(titleById(journey, no.stage))} und der Schritt ${quote(titleById(journey, no.step))} haben Bewertungen derselben Persona, und nur eine kann bleiben. Löschen Sie zuerst eine davon.`
    case 'unknown-operation':
      return `Diese Version kennt die Operation ${quote(no.type)} nicht. Berichtigen Sie den Namen oder aktualisieren Sie das Paket.`
    case 'malformed-operation':
      return `Die Operation ${quote(no.type)} ist unvollständig oder falsch aufgebaut. Erzeugen Sie sie mit der Funktion, die dafür da ist.`
  }
}
