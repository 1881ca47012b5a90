import type { Stage } from './stage.ts'

/** Somebody of the public objects to the second candidate while the notice runs, and MOFCOM accepts it (N60–N61). */
export async function objectToSecond({ as, tell }: Stage, noticeId: string): Promise<string> {
  const { receipt } = await as(null).do(
    'fileObjection',
    {
      ...{ noticeId, position: 2, text: '申报的企业数量与公开信息不符（演示，虚构）' },
      ...{ name: '异议人（虚构）', contact: '不公开（虚构）' },
    },
    'receipt',
  )
  await as('mofcom.officer').do('acceptObjection', { objectionId: receipt })
  tell(
    '公众对第 2 个候选提出异议，商务部受理；异议人仅经办人可见 · an objection, its objector known to the handlers alone',
  )
  return receipt
}

/** It is investigated and not upheld, and the candidate that waited for it is cleared by itself (N61). */
export async function dismissAndClear(
  { as, tell }: Stage,
  noticeId: string,
  objectionId: string,
): Promise<void> {
  const mofcom = as('mofcom.officer')
  tell('其他候选已确认，被异议的继续等待 · the others are cleared, the one objected to waits')
  await mofcom.do('startInvestigation', { objectionId })
  await mofcom.do('concludeObjection', {
    ...{ objectionId, finding: 'NOT_UPHELD', reasons: '经核查，数据属实（演示，虚构）' },
  })
  await mofcom.do('clearCandidates', { noticeId })
  tell('异议不成立，该候选单独确认 · not upheld: cleared by itself')
}
