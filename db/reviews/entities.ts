import { idempotencyOf } from '../idempotency.ts'

/** The tables of the reviews owner. */
export const reviewsEntities = [idempotencyOf('reviews')]
