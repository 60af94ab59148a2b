import type { ArchiveRefusal } from '../../versions/archive/archiveRefusal.ts'
import type { ConflictReason, MergeConflict } from '../../versions/merge/merge.ts'
import { conflictTitle } from '../conflictTitle.ts'
import type { MergeWords } from '../report/mergeWords.ts'
import { titleOf } from '../titleOf.ts'
import { capital } from './capital.ts'
import { count } from './count.ts'
import { theKind } from './kinds.ts'
import { quote } from './quote.ts'

const standing: Readonly<Record<MergeConflict['taken'], string>> = {
  mine: 'Es gilt Ihre Fassung.',
  theirs: 'Es gilt die andere Fassung.',
  neither: 'Keine der beiden gilt unverändert.',
}

const reasons: Readonly<Record<ConflictReason, string>> = {
  'both-changed': 'auf beiden Seiten geändert',
  'removed-and-changed': 'auf der einen Seite entfernt, auf der anderen geändert; es bleibt erhalten',
  'still-needed': 'auf der einen Seite entfernt, auf der anderen noch gebraucht; es bleibt erhalten',
  'emotion-taken': 'die Persona fühlt an dieser Stelle schon etwas anderes',
  'stage-has-steps': 'die Phase hat jetzt Schritte; es steht im ersten davon',
  'unsound-together': 'die Änderungen beider Seiten passen nicht zusammen',
}

const archiveRefusal = (refusal: ArchiveRefusal): string => {
  switch (refusal.code) {
    case 'other-journey':
      return `Das ist eine Version einer anderen Kundenreise, ${quote(refusal.id)}. Nehmen Sie eine von ${quote(refusal.expected)}.`
    case 'not-a-date':
      return `${quote(refusal.date)} ist kein Tag. Schreiben Sie ihn wie ${quote('2026-05-17')}.`
    case 'not-an-id':
      return `${quote(refusal.id)} ist keine ID. Nehmen Sie Buchstaben und Ziffern oder lassen Sie die ID weg.`
    case 'version-there':
      return `Die Version ${quote(refusal.id)} gibt es schon. Wählen Sie eine andere ID oder lassen Sie sie weg.`
    case 'version-missing':
      return `Die Version ${quote(refusal.id)} gibt es nicht. Wählen Sie eine aus dem Archiv.`
    case 'not-a-text':
      return `${refusal.field === 'author' ? 'Die Angabe, von wem die Version stammt,' : 'Die Anmerkung'} ist leer oder zu lang. Schreiben Sie etwas Kürzeres oder lassen Sie das Feld weg.`
  }
}

export const mergeWords: MergeWords = {
  merge({ conflicts, reordered }) {
    const found =
      conflicts.length === 0
        ? 'Ohne Konflikt zusammengeführt.'
        : `Mit ${count(conflicts.length, 'Konflikt', 'Konflikten')} zusammengeführt.`
    const moved = ` In ihrer Reihe nach hinten gerückt: ${count(reordered.length, 'Eintrag', 'Einträge')}.`
    return `${found}${reordered.length === 0 ? '' : moved}`
  },

  mergeConflict(conflict, journey) {
    const { kind, field, reason, taken } = conflict
    const what = kind === 'journey' ? 'die Kundenreise' : theKind(kind, 'nominative')
    const of = field === undefined ? '' : `, Feld ${quote(field)}`
    return `${capital(what)} ${quote(conflictTitle(conflict, journey))}${of}: ${reasons[reason]}. ${standing[taken]}`
  },

  diffRefusal(refusal, journey) {
    const again = 'Vergleichen Sie die Versionen noch einmal.'
    switch (refusal.code) {
      case 'malformed-diff':
        return `Das ist keine Liste von Änderungen, daher wurde nichts geändert. ${again}`
      case 'unsound-result':
        return `Die Änderungen passen nicht zu dieser Kundenreise: ${count(refusal.breaches.length, 'Fehler entstünde', 'Fehler entstünden')}. ${again}`
      case 'record-there':
        return `${capital(theKind(refusal.kind, 'nominative'))} ${quote(titleOf(journey, refusal))} ist schon da, daher wurde nichts geändert. ${again}`
      case 'record-missing':
        return `${capital(theKind(refusal.kind, 'nominative'))} ${quote(refusal.id)} ist nicht da, daher wurde nichts geändert. ${again}`
      case 'value-differs': {
        const { kind, id, field } = refusal
        const title = kind === 'journey' ? journey.title : titleOf(journey, { kind, id })
        return `${quote(title)}${field === undefined ? '' : `, Feld ${quote(field)},`} wurde inzwischen geändert, daher blieb alles, wie es war. ${again}`
      }
    }
  },

  archiveRefusal,
}
