import type { ParkCase } from './cases.ts'
import type { Stage } from './stage.ts'

type Base = { readonly id: string; readonly name: string }

/** What a park of the play did in the year, for all five tasks: made up, and it says so. */
const ITEMS = [
  {
    text: '组织企业参加数字服务展会，新签离岸合同若干（演示，虚构）',
    tasks: ['EXPAND_EXPORT', 'DIGITALISE_SERVICE_EXPORT'],
  },
  {
    text: '建成公共技术服务平台，向园区企业开放（演示，虚构）',
    tasks: ['BUILD_PLATFORMS', 'FOSTER_NEW_ENTITIES'],
    targets: ['GOALS_2025'],
  },
  { text: '本年度没有对外开放试点项目（演示，虚构）', tasks: ['SUPPORT_OPENING'], nothingToReport: true },
] as const

/** MOFCOM asks bases for their reports on the work of a year (N17). Gives the reports' ids, in the bases' order. */
export async function askForReports(
  { as, key, tell }: Stage,
  bases: readonly Base[],
  asked: { readonly year: number; readonly dueOn: string },
): Promise<string[]> {
  const { reports } = await as('mofcom.officer').do(
    'requestBaseReports',
    {
      ...{ baseIds: bases.map(({ id }) => id), ...asked },
      idempotencyKey: key('ask-reports'),
    },
    'reports { id }',
  )
  tell(
    `商务部要求 ${reports.length} 个基地报送 ${asked.year} 年工作报告 · MOFCOM asks for the reports of ${asked.year}`,
  )
  return reports.map(({ id }: { id: string }) => id)
}

/** A park answers for the five tasks; MOFCOM accepts (N17, N73). */
export async function reportWork(stage: Stage, park: ParkCase, reportId: string): Promise<void> {
  const { as, key, tell, tryRefused } = stage
  const clerk = as(park.clerk)
  const save = (items: readonly object[], step: string) =>
    clerk.do('saveBaseReport', { reportId, items, idempotencyKey: key(`${step}:${park.slug}`) })
  await save(ITEMS.slice(0, 2), 'save-report')
  await tryRefused('有任务未作报告即报送 · submitting with a task left out', () =>
    clerk.refusal('submitBaseReport', { reportId }),
  )
  await save(ITEMS, 'save-whole-report')
  await clerk.do('submitBaseReport', { reportId, idempotencyKey: key(`submit-report:${park.slug}`) })
  const { report } = await as('mofcom.officer').do(
    'acceptBaseReport',
    { reportId, idempotencyKey: key(`accept-report:${park.slug}`) },
    'report { year statusName }',
  )
  tell(`${park.name} ${report.year} 年工作报告：${report.statusName} · reported on its five tasks`)
}
