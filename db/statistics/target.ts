import { defineEntity, p } from '@mikro-orm/core'
import { INDICATORS, TARGET_KINDS } from '@ndseb/shared/vocabulary/statistics.ts'
import { oneOf } from '../columns.ts'
import { readableByAll } from '../policies.ts'

/** A target of the notice (N9–N14), from db/seeds/reference/targets.json. */
export const Target = defineEntity({
  name: 'Target',
  schema: 'statistics',
  properties: {
    code: p.string().length(20).primary(),
    clause: p.string().length(4),
    year: p.integer(),
    /** Null for the qualitative goals. */
    indicator: p.string().length(1).nullable(),
    kind: p.string().length(20),
    ratio: p.decimal('string').precision(9).scale(6).nullable(),
    /** How far 左右 reaches on either side (N10). */
    tolerance: p.decimal('string').precision(9).scale(6).nullable(),
    textZh: p.string().length(300),
    textEn: p.string().length(300),
    source: p.string().length(60),
  },
  checks: [
    { name: 'target_indicator', expression: oneOf('indicator', INDICATORS) },
    { name: 'target_kind', expression: oneOf('kind', TARGET_KINDS) },
    {
      name: 'target_ratio',
      expression: `(kind = 'NARRATIVE') = (ratio is null) and (kind = 'NARRATIVE') = (indicator is null)`,
    },
    { name: 'target_tolerance', expression: `(kind = 'APPROXIMATE') = (tolerance is not null)` },
  ],
  rowLevelSecurity: true,
  policies: readableByAll,
})
