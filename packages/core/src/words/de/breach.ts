import type { Breach, BreachCode } from '../../model/breach.ts'
import { withRealMinus } from '../figures.ts'
import { theKind, whichOf } from './kinds.ts'
import { quote } from './quote.ts'

type Sentence = (at: string, breach: Breach) => string

const expectedOf = ({ expected = '?' }: Breach): string => quote(expected)

const range = ({ expected = '?' }: Breach): string => quote(withRealMinus(expected))

const dangling: Sentence = (at, breach) => {
  const { kind } = breach
  const [target, which] =
    kind === undefined
      ? ['den Eintrag', 'den']
      : kind === 'place'
        ? ['den Schritt oder die Phase', 'die']
        : [theKind(kind, 'accusative'), whichOf(kind)]
  return `${at} verweist auf ${target} ${expectedOf(breach)}, ${which} es nicht gibt. Verweisen Sie auf etwas Vorhandenes oder entfernen Sie den Verweis.`
}

const sentences: Readonly<Record<BreachCode, Sentence>> = {
  missing: (at) => `${at} fehlt. Tragen Sie etwas ein.`,
  'unknown-field': (at) => `${at} gehört nicht hierher. Berichtigen Sie den Namen oder lassen Sie es weg.`,
  'not-an-id': (at) =>
    `${at} ist keine ID. Nehmen Sie 1 bis 100 Buchstaben ohne Umlaute, Ziffern und _ . : - und beginnen Sie mit einem Buchstaben oder einer Ziffer.`,
  'not-an-order-key': (at) =>
    `${at} ist kein Ordnungsschlüssel. Verschieben Sie den Eintrag an seine Stelle, dann entsteht einer.`,
  'not-text': (at) => `${at} ist kein Text. Schreiben Sie Text.`,
  blank: (at) => `${at} ist leer. Schreiben Sie etwas oder lassen Sie das Feld weg.`,
  'too-long': (at, breach) => `${at} ist zu lang. Erlaubt ist höchstens die Länge ${expectedOf(breach)}.`,
  'not-a-choice': (at, breach) =>
    `${at} ist keiner der möglichen Werte. Wählen Sie einen von diesen: ${expectedOf(breach)}.`,
  'not-a-number': (at) => `${at} ist keine Zahl oder nicht die ganze Zahl, die gebraucht wird. Geben Sie eine an.`,
  'out-of-range': (at, breach) =>
    `${at} liegt außerhalb des erlaubten Bereichs. Geben Sie eine Zahl im Bereich ${range(breach)} an.`,
  'off-the-scale': (at, breach) =>
    `${at} liegt außerhalb der Emotionsskala. Geben Sie eine Bewertung im Bereich ${range(breach)} an.`,
  'not-a-mark': (at) =>
    `${at} ist eine Markierung: Sie ist da oder nicht. Setzen Sie ${quote('true')} oder lassen Sie das Feld weg.`,
  'not-a-duration': (at) =>
    `${at} ist keine Dauer. Schreiben Sie sie wie ${quote('P1D')} (ein Tag) oder ${quote('PT10M')} (zehn Minuten).`,
  'not-a-time-frame': (at) =>
    `${at} ist kein Zeitrahmen. Geben Sie eine kürzeste Zeit, eine längste Zeit oder beides an.`,
  'reversed-time-frame': (at) =>
    `${at} hat eine kürzeste Zeit, die länger ist als die längste. Vertauschen Sie die beiden.`,
  'not-a-date': (at) => `${at} ist kein Datum. Schreiben Sie es wie ${quote('2026-05-17')}.`,
  'not-a-link': (at) =>
    `${at} ist kein Link, dem man gefahrlos folgen kann. Beginnen Sie ihn mit ${quote('https:')}, ${quote('http:')} oder ${quote('mailto:')}.`,
  'not-a-picture': (at) =>
    `${at} ist kein Bild, das sich gefahrlos zeigen lässt. Geben Sie eine Webadresse an oder ein PNG, JPEG, WebP, GIF oder AVIF als Base64-Daten.`,
  'not-a-language': (at) => `${at} ist kein Sprachkürzel. Schreiben Sie es wie ${quote('de')} oder ${quote('pt-BR')}.`,
  'not-a-currency': (at) =>
    `${at} ist keine Währung. Schreiben Sie ihr Kürzel aus drei Buchstaben, etwa ${quote('EUR')}.`,
  'not-a-scale': (at) =>
    `${at} ist keine Emotionsskala. Geben Sie drei aufsteigende Zahlen an: die niedrigste, die neutrale, die höchste.`,
  'not-a-list': (at) => `${at} ist keine Liste. Fassen Sie die Werte zu einer Liste zusammen.`,
  'not-an-object': (at) => `${at} ist keine Gruppe benannter Felder. Geben Sie ein Objekt an.`,
  repeated: (at) => `${at} nennt dasselbe zweimal. Behalten Sie jedes nur einmal.`,
  dangling,
  'id-differs-from-key': (at) =>
    `${at} weicht von dem Schlüssel ab, unter dem der Eintrag abgelegt ist. Gleichen Sie die beiden an.`,
  'id-of-stage-and-step': (at) => `${at} ist die ID einer Phase und eines Schritts. Geben Sie einem davon eine andere.`,
  'order-taken': (at, breach) =>
    `${at} stimmt mit der Stelle von ${expectedOf(breach)} überein. Verschieben Sie einen der beiden Einträge.`,
  'lane-role-taken': (at, breach) =>
    `${at} gehört schon zur Zeile ${expectedOf(breach)}. Nehmen Sie jene Zeile oder wählen Sie eine andere Rolle.`,
  'wrong-lane': (at) =>
    `${at} nennt eine Zeile, die sich von selbst füllt. Wählen Sie eine Zeile für Aktivitäten, Gedanken oder eigene Notizen.`,
  'emotion-taken': (at, breach) =>
    `${at} ist eine zweite Emotion derselben Persona an derselben Stelle. Ändern Sie die erste, ${expectedOf(breach)}.`,
  'emotion-outside-columns': (at) =>
    `${at} ist eine Phase, die eigene Schritte hat. Ordnen Sie die Emotion einem der Schritte zu.`,
  'reversed-percentiles': (at) =>
    `${at} ist kürzer als der Median, doch neun von zehn können nicht früher bedient sein als die Hälfte. Vertauschen Sie die beiden.`,
  'two-subjects': (at) =>
    `${at} ist neben einem Schritt oder einer Phase angegeben. Eine Kennzahl bezieht sich auf nur eines davon: Lassen Sie eines weg.`,
  'off-the-answers': (at, { expected = '' }) =>
    expected === ''
      ? `${at} ist eine Antwort, doch Antworten haben nur Umfragen. Geben Sie einen Wert an oder wählen Sie eine Art von Umfrage.`
      : `${at} ist keine Antwort, die diese Umfrage kennt. Geben Sie eine ganze Zahl im Bereich ${quote(expected)} an.`,
}

/** What is wrong, and what to do; it begins with the field that it is about, or with the record. */
export const breach = (found: Breach): string => {
  const at = found.path.length === 0 ? 'Der Eintrag' : `Das Feld ${quote(found.path.join(' › '))}`
  return sentences[found.code](at, found)
}
