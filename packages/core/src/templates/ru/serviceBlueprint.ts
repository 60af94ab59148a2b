import type { ServiceBlueprintTexts } from '../plans/serviceBlueprint.ts'

export const serviceBlueprint: ServiceBlueprintTexts = {
  name: 'Схема услуги',
  description: 'Услуга по записи с обеих сторон стойки: что делает клиент, что — сотрудники и системы.',
  title: 'Схема услуги',
  scenario: 'От записи на приём до отзыва после него.',
  persona: 'Клиент',
  stages: {
    before: { title: 'До', description: 'Пока клиент ещё не у нас.' },
    during: { title: 'Во время', description: 'Сама услуга.' },
    after: { title: 'После', description: 'Когда клиент уже ушёл.' },
  },
  steps: {
    book: {
      title: 'Записывается',
      touchpoint: 'Запись',
      actions: 'Выбирает время',
      frontstage: 'Подтверждает запись',
      backstage: 'Составляет смену',
      support: 'Календарь свободного времени',
    },
    arrive: {
      title: 'Приходит',
      touchpoint: 'Встреча',
      actions: 'Находит вход, называет себя',
      frontstage: 'Встречает',
      backstage: 'Всё подготавливает',
      support: 'Список записей на сегодня',
    },
    receive: {
      title: 'Получает услугу',
      touchpoint: 'Услуга',
      actions: 'Говорит, что нужно',
      frontstage: 'Слушает и обслуживает',
      backstage: 'Помогает, если попросят',
      support: 'Карточка клиента',
    },
    pay: {
      title: 'Платит',
      touchpoint: 'Счёт',
      actions: 'Оплачивает',
      frontstage: 'Объясняет счёт',
      backstage: 'Закрывает обращение',
      support: 'Касса и учёт',
    },
    'follow-up': {
      title: 'Получает от нас весть',
      touchpoint: 'Сообщение после визита',
      actions: 'Отвечает, как всё прошло',
      frontstage: 'Благодарит, спрашивает, как всё прошло',
      backstage: 'Читает ответы',
      support: 'Рассылает сообщения',
    },
  },
}
