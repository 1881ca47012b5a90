import type { Ministry } from '@ndseb/shared/vocabulary/finding-clauses.ts'

/** Who acts for each of the three ministries, by username. */
export const OFFICERS = {
  MOFCOM: 'mofcom.officer',
  CAC: 'cac.officer',
  MIIT: 'miit.officer',
} as const satisfies Record<Ministry, string>

/** The officers in the order in which they concur and sign. */
export const MINISTRY_OFFICERS = Object.values(OFFICERS)
