import type { TestGraph } from './graph.ts'

/** A round of this number that is open until the deadline, in which whoever was ever on a list may recommend; gives its id. */
export async function openRound(
  { as }: Pick<TestGraph, 'as'>,
  number: number,
  deadline = '2026-06-30',
): Promise<string> {
  const mofcom = as('mofcom.officer')
  const { round } = await mofcom.do(
    'prepareRound',
    { number, title: `第${number}批申报通知（测试）`, noticeNumber: `测试函〔2026〕${number}号`, deadline },
    'round { id }',
  )
  // The cast's Xixian was a pilot area until 2020 (N23).
  await mofcom.do('ruleOnRound', {
    ...{ roundId: round.id, point: 'LIST_MEMBERSHIP', values: ['EVER_LISTED'], expectedNumber: 0 },
    reason: '沿用此前名单（测试）',
  })
  await mofcom.do('openRound', { roundId: round.id })
  return round.id
}
