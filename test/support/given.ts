import type { TestGraph } from './graph.ts'

/** A round of this number that is open until the end of 2026; gives its id. */
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
  await mofcom.do('openRound', { roundId: round.id })
  return round.id
}
