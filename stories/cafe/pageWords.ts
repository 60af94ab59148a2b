import type { Language } from '../host/HostContext.ts'

interface PageWords {
  readonly title: string
  readonly hint: string
}

/** What the page around the kit says; the kit brings the rest. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  en: {
    title: 'Journey editor',
    hint: 'Rename a step or score a feeling: the map and the list follow one store. A place in the list leads to its step.',
  },
  ru: {
    title: 'Редактор пути',
    hint: 'Переименуйте шаг или измените оценку: карта и список следят за одним хранилищем. Место в списке ведёт к своему шагу.',
  },
  de: {
    title: 'Editor der Kundenreise',
    hint: 'Benennen Sie einen Schritt um oder bewerten Sie ein Gefühl: Karte und Liste folgen demselben Speicher. Eine Stelle der Liste führt zu ihrem Schritt.',
  },
  ar: {
    title: 'محرر الرحلة',
    hint: 'أعد تسمية خطوة أو قيّم شعورًا: تتبع الخريطة والقائمة مخزنًا واحدًا. كل مكان في القائمة يقود إلى خطوته.',
  },
}
