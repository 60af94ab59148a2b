import type { ArchiveRefusal } from '../../versions/archive/archiveRefusal.ts'
import type { ConflictReason, MergeConflict } from '../../versions/merge/merge.ts'
import { conflictTitle } from '../conflictTitle.ts'
import type { MergeWords } from '../report/mergeWords.ts'
import { titleOf } from '../titleOf.ts'
import { count } from './count.ts'
import { kindCases } from './kinds.ts'
import { names } from './names.ts'
import { quote } from './quote.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const standing: Readonly<Record<MergeConflict['taken'], string>> = {
  mine: 'Осталось ваше.',
  theirs: 'Осталось то, что в другой версии.',
  neither: 'Прежним не осталось ни то ни другое.',
}

const reasons: Readonly<Record<ConflictReason, string>> = {
  'both-changed': 'изменено в обеих версиях',
  'removed-and-changed': 'в одной версии удалено, в другой изменено; сохранено',
  'still-needed': 'в одной версии удалено, но в другой на это есть ссылка; сохранено',
  'emotion-taken': 'у персоны там уже есть другая эмоция',
  'stage-has-steps': 'у этапа появились шаги; перенесено на первый из них',
  'unsound-together': 'сделанное в двух версиях несовместимо',
}

const archiveRefusal = (refusal: ArchiveRefusal): string => {
  switch (refusal.code) {
    case 'other-journey':
      return `Это версия другого пути, ${quote(refusal.id)}. Нужна версия пути ${quote(refusal.expected)}.`
    case 'not-a-date':
      return `${quote(refusal.date)} — не дата. Запишите её так: ${quote('2026-05-17')}.`
    case 'not-an-id':
      return `${quote(refusal.id)} — не идентификатор. Возьмите латинские буквы и цифры или не указывайте его.`
    case 'version-there':
      return `Версия ${quote(refusal.id)} уже есть. Выберите другой идентификатор или не указывайте его.`
    case 'version-missing':
      return `Версии ${quote(refusal.id)} нет. Выберите ту, что есть в архиве.`
    case 'not-a-text':
      return `${refusal.field === 'author' ? 'Автор: имя пустое или слишком длинное' : 'Примечание пустое или слишком длинное'}. Напишите короче или не указывайте.`
  }
}

export const mergeWords: MergeWords = {
  merge({ conflicts, reordered }) {
    const found =
      conflicts.length === 0
        ? 'Версии объединены без конфликтов.'
        : `Версии объединены, ${count(conflicts.length, ['конфликт', 'конфликта', 'конфликтов'])}.`
    const moved = ` Сдвинуто в своём ряду: ${count(reordered.length, ['запись', 'записи', 'записей'])}.`
    return `${found}${reordered.length === 0 ? '' : moved}`
  },

  mergeConflict(conflict, journey) {
    const { kind, field, reason, taken } = conflict
    const what = kind === 'journey' ? 'путь' : names.kind[kind]
    const of = field === undefined ? '' : `, поле ${quote(field)}`
    const subject = `${what} ${quote(conflictTitle(conflict, journey))}${of}`
    return `${capital(subject)}: ${reasons[reason]}. ${standing[taken]}`
  },

  diffRefusal(refusal, journey) {
    const again = 'Сравните версии заново.'
    switch (refusal.code) {
      case 'malformed-diff':
        return `Это не список изменений, поэтому ничего не изменено. ${again}`
      case 'unsound-result':
        return `Эти изменения не подходят к этому пути: появилось бы ${count(refusal.breaches.length, ['нарушение', 'нарушения', 'нарушений'])}. ${again}`
      case 'record-there':
        return `Запись ${quote(titleOf(journey, refusal))} уже есть (${names.kind[refusal.kind]}), поэтому ничего не изменено. ${again}`
      case 'record-missing':
        return `${capital(kindCases[refusal.kind].genitive)} ${quote(refusal.id)} нет, поэтому ничего не изменено. ${again}`
      case 'value-differs': {
        const { kind, id, field } = refusal
        const title = kind === 'journey' ? journey.title : titleOf(journey, { kind, id })
        return `${quote(title)}${field === undefined ? '' : `, поле ${quote(field)}`}: за это время там что-то изменили, поэтому ничего не изменено. ${again}`
      }
    }
  },

  archiveRefusal,
}
