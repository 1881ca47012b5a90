import type { TestGraph } from './graph.ts'

export type Outcome = {
  readonly roundId: string
  readonly reReviewIds: readonly string[]
  readonly outcome: 'PASSED' | 'WARNED' | 'FAILED'
  readonly documentNumber: string
  readonly documentDate: string
  /** What each ministry says. */
  readonly opinion?: string
}

/** The document on re-reviews: each ministry's opinion, the draft, three signatures, issued. */
export async function concludeReReviews(
  { as }: TestGraph,
  { opinion = '（测试）', ...outcome }: Outcome,
): Promise<void> {
  const ministries = ['mofcom.officer', 'cac.officer', 'miit.officer'].map((officer) => as(officer))
  const attitude = outcome.outcome === 'PASSED' ? 'SUPPORT' : 'OPPOSE'
  for (const ministry of ministries)
    for (const reReviewId of outcome.reReviewIds)
      await ministry.do('giveReReviewOpinion', { reReviewId, attitude, opinion })
  const drafted = await as('mofcom.officer').do(
    'draftReReviewOutcome',
    { ...outcome, title: '关于复审结果的通知（测试）' },
    'designation { id }',
  )
  const designationId: string = drafted.designation.id
  for (const ministry of ministries) await ministry.do('signDesignation', { designationId })
  await as('mofcom.officer').do('issueDesignation', { designationId })
}
