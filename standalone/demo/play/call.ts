import type { Stage } from './stage.ts'

/** What the call of a round says. */
export type Call = {
  readonly number: number
  readonly title: string
  readonly noticeNumber: string
  readonly deadline: string
}

/** MOFCOM prepares a round, keeps to the former lists where the call says so, and opens it (N23). Gives its id. */
export async function openRound(
  { as, key, tell }: Stage,
  call: Call,
  keepsFormerLists = false,
): Promise<string> {
  const mofcom = as('mofcom.officer')
  const { round } = await mofcom.do(
    'prepareRound',
    { ...call, idempotencyKey: key('prepare') },
    'round { id noticeNumber deadline }',
  )
  const roundId: string = round.id
  if (keepsFormerLists) {
    await mofcom.do('ruleOnRound', {
      ...{ roundId, point: 'LIST_MEMBERSHIP', values: ['EVER_LISTED'], expectedNumber: 0 },
      reason: '试点期已满的地区，本批次沿用此前名单（演示）',
      idempotencyKey: key('rule-lists'),
    })
    tell('裁定：曾列入名单的单位均可推荐，理由公开 · a ruling: whoever was ever on a list may recommend')
  }
  await mofcom.do('openRound', { roundId, idempotencyKey: key('open') })
  tell(`${round.noticeNumber}，截止 ${round.deadline} 24:00（北京时间）`)
  return roundId
}

/** The call of a fictional round, in the year of its notice. */
export const fictionalCall = (number: number, year: string, deadline: string): Call => ({
  ...{ number, deadline },
  title: `关于组织申报第${number}批国家数字服务出口基地的通知（演示，虚构）`,
  noticeNumber: `演示办函〔${year}〕${number}号`,
})
