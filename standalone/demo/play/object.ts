import type { CastMember } from '@ndseb/gateway/demo-issuer.ts'
import type { OpenCase } from './cases.ts'
import type { FictionalCase } from './fictional-case.ts'
import type { Stage } from './stage.ts'

/** An objection to one candidate, and what comes of it. */
export type Objection = {
  readonly position: number
  readonly finding: 'UPHELD' | 'NOT_UPHELD'
  /** Who files it: somebody of the public has no key, so that a play that may be resumed needs one who is known. */
  readonly by: CastMember | null
}

const WORDS = {
  UPHELD: { reasons: '经核查，申报数据有误（演示，虚构）', told: '异议成立，移出候选 · upheld: removed' },
  NOT_UPHELD: {
    reasons: '经核查，数据属实（演示，虚构）',
    told: '异议不成立，该候选单独确认 · not upheld: cleared by itself',
  },
} as const

/** Somebody of the public objects to the second candidate, and is found wrong. */
export const UNFOUNDED: Objection = { position: 2, finding: 'NOT_UPHELD', by: null }

/** Objections to those of the candidates that are to have one, all by the same person. */
export const objectionsTo = (
  candidates: readonly OpenCase[],
  cases: readonly FictionalCase[],
  by: Objection['by'],
): Objection[] =>
  cases.flatMap((one) => {
    const { objection: finding } = one.plan
    return finding ? [{ position: candidates.indexOf(one) + 1, finding, by }] : []
  })

/** Somebody objects while the notice runs, and MOFCOM accepts it (N60–N61). Gives the objection's id. */
export async function file(
  { as, key, tell }: Stage,
  noticeId: string,
  { position, by }: Objection,
): Promise<string> {
  const { receipt } = await as(by).do(
    'fileObjection',
    {
      ...{ noticeId, position, text: '申报的企业数量与公开信息不符（演示，虚构）' },
      ...{ name: '异议人（虚构）', contact: '不公开（虚构）' },
      ...(by && { idempotencyKey: key(`object:${position}`) }),
    },
    'receipt',
  )
  await as('mofcom.officer').do('acceptObjection', {
    objectionId: receipt,
    idempotencyKey: key(`accept-objection:${position}`),
  })
  tell(
    `对第 ${position} 个候选的异议，商务部受理；异议人仅经办人可见 · an objection, its objector known to the handlers alone`,
  )
  return receipt
}

/** It is investigated and concluded with its reasons (N60–N61). */
export async function conclude(
  { as, key, tell }: Stage,
  objectionId: string,
  { position, finding }: Objection,
): Promise<void> {
  const mofcom = as('mofcom.officer')
  await mofcom.do('startInvestigation', { objectionId, idempotencyKey: key(`investigate:${position}`) })
  await mofcom.do('concludeObjection', {
    ...{ objectionId, finding, reasons: WORDS[finding].reasons },
    idempotencyKey: key(`conclude-objection:${position}`),
  })
  tell(`第 ${position} 个候选：${WORDS[finding].told}`)
}
