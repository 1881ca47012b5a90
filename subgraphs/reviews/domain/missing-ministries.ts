import type { Ministry } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import { NATIONAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'

/** The ministries that have not agreed: those that said nothing, and those whose last word is no (N53, N62). */
export const missingMinistries = (
  words: readonly { readonly agency: Ministry; readonly agrees: boolean }[],
): Ministry[] =>
  NATIONAL_AGENCIES.filter((agency) => !words.some((word) => word.agency === agency && word.agrees))
