import type { Clause } from '../clauses.ts'
import type { Role } from '../roles.ts'

/** What sets the day by which a task is to be done; of these the day itself stands in the task's row. */
export const DUE_DATES = {
  ROUND_DEADLINE: { zh: '批次申报截止日（N48）', en: 'deadline of the round (N48)' },
  NOTICE_END: { zh: '公示最后一日（N55）', en: 'last day of the notice (N55)' },
  DOCUMENT_DATE: { zh: '文件成文日期（N62）', en: 'date of the document (N62)' },
  REVIEW_DUE: { zh: '复审到期日（N63）', en: 'day on which the re-review is due (N63)' },
  REPORT_DUE: { zh: '工作报告要求报送之日（N17）', en: 'day by which the report was asked for (N17)' },
} as const
export type DueDateName = keyof typeof DUE_DATES

/** One of the days above; a number of working days since the task began, the product's default; or none. */
export type Due = DueDateName | { readonly workingDays: number } | null

/** One kind of task: who waits on whom, for what, and until when. */
export type TaskKindRow = {
  readonly zh: string
  readonly en: string
  /** Whom it waits for. Which of them, the row policies say: a province's own, an expert's own. */
  readonly roles: readonly Role[]
  /** The object type of the graph that it is about. */
  readonly subject: string
  /** The mutation that does it, or one of those that do: the subject's `availableSteps` and its description name the others. */
  readonly step: string
  readonly clause: Clause
  readonly due: Due
}
export type TaskTable = Readonly<Record<string, TaskKindRow>>
