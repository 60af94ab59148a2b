import { ruShown as core } from '@journeykit/core'
import type { StageFunnelWords } from '../report/stageFunnelWords.ts'

export const stageFunnel: StageFunnelWords = {
  stageFunnel: 'Воронка этапов',
  funnelHead: {
    place: 'Этап и шаг',
    reached: 'Доходят',
    leave: 'Дальше не идут',
    time: 'Время',
    waiting: 'Действие и ожидание',
  },
  funnelSummary: (from, counted, to, arrived, share) =>
    `Этап ${core.quote(from)} начали ${counted}, до этапа ${core.quote(to)} дошли ${arrived} — это ${share}.`,
  funnelStart: (from, counted) => `Клиентов посчитали только на этапе ${core.quote(from)}: ${counted}.`,
  funnelLosses: (lost, worth, partly) =>
    `Потери по пути: ${partly ? 'не меньше ' : ''}${lost}${worth === undefined ? '' : `, в деньгах — ${worth}`}.`,
  funnelCoverage: (counted, all) => `этапов с подсчётом: ${core.number(counted)} из ${core.number(all)}`,
  notCounted: 'не посчитано',
  notTimed: 'неизвестно',
  ofStart: (share) => `${share} от начала`,
  ofStartByExits: (share) => `${share} от начала, судя по уходам до этого`,
  goNoFurther: (lost, share, atLeast) =>
    `${atLeast ? 'не меньше ' : ''}${lost === undefined ? '' : `${lost} · `}${share} дошедших сюда`,
  nobodyLeaves: 'никто не уходит',
  exitFigures: (count, share) =>
    share === undefined ? 'не посчитано' : count === undefined ? share : `${count} · ${share}`,
  untold: (count) => `${count}: неизвестно куда`,
  joined: (count) => `пришли здесь, минуя прежнее: ${count}`,
  overrun: (share) => `на ${share} дольше, чем нужно`,
  workingTime: (time) => `действие: ${time}`,
  waitingTime: (time) => `ожидание: ${time}`,
  waitingShare: (share) => `${share} этого времени — ожидание`,
  funnelNone: 'В этом пути пока нет этапов.',
  funnelUncounted: 'Клиентов пока никто не считал. Числа клиентов на этапах и шагах заполнят эту воронку.',
}
