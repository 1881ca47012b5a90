import { idempotencyOf } from '../idempotency.ts'

/** The tables of the statistics owner. */
export const statisticsEntities = [idempotencyOf('statistics')]
