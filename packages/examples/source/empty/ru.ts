import type { Translated } from '../building/plan.ts'
import type { en } from './en.ts'

/** The words of the empty journey in Russian. */
export const ru: Translated<typeof en> = { locale: 'ru', title: 'Новый путь клиента' }
