import { defineEntity, p } from '@mikro-orm/core'
import type { JsonObject } from '@ndseb/shared/json.ts'
import { moment } from '../columns.ts'
import { anyOf, isMinistry, isOfPark, isOfProvince, isSystem } from '../policies.ts'

/** What was monitored of a base at the moment its re-review was started (N64). Kept by an event; nobody changes it. */
export const ReReviewDossier = defineEntity({
  name: 'ReReviewDossier',
  schema: 'statistics',
  properties: {
    reReviewId: p.uuid().primary(),
    baseId: p.uuid(),
    parkId: p.uuid(),
    provinceCode: p.string().columnType('char(2)'),
    frozenAt: moment(),
    /** As subgraphs/statistics/domain/dossier.ts has it. */
    contents: p.json<JsonObject>(),
  },
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: anyOf(isSystem, isMinistry, isOfProvince('province_code'), isOfPark('park_id')),
    },
    { name: 'freeze', command: 'insert', check: isSystem },
  ],
})
