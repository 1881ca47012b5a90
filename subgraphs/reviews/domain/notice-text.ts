import type { NoticeWindow } from '@ndseb/shared/rules/working-days.ts'

/** How to object where MOFCOM says nothing of its own (N60, N83). */
export const HOW_TO_OBJECT =
  '如对公示的候选基地有异议，请在公示期内以书面形式向商务部提出，写明候选基地名称、具体事实和理由，并提供真实姓名和联系方式。'

export const noticeTitle = (programme: string, roundNumber: number) =>
  `第${roundNumber}批${programme}候选名单公示`

/** The notice as the public reads it (N55, N83): the round's own notice, the candidates, the window, how to object. */
export function noticeText(input: {
  /** The programme by its Chinese name. */
  readonly programme: string
  readonly callNumber: string
  readonly candidates: readonly { readonly parkName: string; readonly provinceName: string }[]
  readonly workingDays: number
  readonly window: NoticeWindow
  readonly howToObject: string
}): string {
  const { programme, callNumber, candidates, workingDays, window, howToObject } = input
  const list = candidates.map(
    ({ parkName, provinceName }, index) => `${index + 1}. ${parkName}（${provinceName}）`,
  )
  const provisional = window.provisional ? '，末日待相应年度放假安排公布后确定' : ''
  return [
    `根据《${callNumber}》，经专家评审，商务部会同中央网信办、工业和信息化部研究，提出${programme}候选名单，现予公示。`,
    list.join('\n'),
    `公示期${workingDays}个工作日：${window.firstDay}至${window.lastDay}（含首末两日）${provisional}。`,
    howToObject,
  ].join('\n\n')
}
