import type { Language } from '../viewer.ts'
import { APPLICATIONS_TASKS } from './tasks/applications.ts'
import { REVIEWS_TASKS } from './tasks/reviews.ts'
import { STATISTICS_TASKS } from './tasks/statistics.ts'
import { DUE_DATES, type Due, type TaskTable } from './tasks/types.ts'

/** What waits for whom: one table, in the order of a round's life. */
export const TASK_KINDS = {
  ...APPLICATIONS_TASKS,
  ...REVIEWS_TASKS,
  ...STATISTICS_TASKS,
} as const satisfies TaskTable

export type TaskKind = keyof typeof TASK_KINDS

/** What the due day rests on, in words; null where there is none. */
export function basisOf(due: Due, language: Language): string | null {
  if (due === null) return null
  if (typeof due === 'string') return DUE_DATES[due][language]
  const days = due.workingDays
  return {
    zh: `默认：自产生之次日起 ${days} 个工作日`,
    en: `default: ${days} working days from the next day`,
  }[language]
}
