import { holder } from '@ndseb/shared/shield/words.ts'
import type { Permissions } from '@ndseb/shared/subgraph/permissions.ts'

/** Who may call what of a filing, in the SDL's order: whoever sees its application. */
export const filings: Permissions = {
  Filing: {
    number: holder,
    filedAt: holder,
    ruleVersion: holder,
    verdict: holder,
    replay: holder,
  },
  Replay: {
    same: holder,
    ruleVersionThen: holder,
    ruleVersionNow: holder,
    differences: holder,
    sinceThen: holder,
    message: holder,
  },
  ReplayDifference: {
    clause: holder,
    subject: holder,
    part: holder,
    before: holder,
    after: holder,
    source: holder,
    revision: holder,
    message: holder,
  },
}
