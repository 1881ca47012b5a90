import { concludeReReviews as play, type ReReviewOutcome } from '@ndseb/standalone/demo/play/re-review.ts'
import type { TestGraph } from './graph.ts'

export type Outcome = Omit<ReReviewOutcome, 'title'>

/** The document on re-reviews: each ministry's opinion, the draft, three signatures, issued. */
export const concludeReReviews = ({ stage }: TestGraph, outcome: Outcome): Promise<void> =>
  play(stage, { ...outcome, title: '关于复审结果的通知（测试）' })
