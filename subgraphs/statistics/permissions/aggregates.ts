import { holder } from '@ndseb/shared/shield/words.ts'
import type { Permissions } from '@ndseb/shared/subgraph/permissions.ts'

/** Aggregates: which of them, and how much of each, row policies and what is withheld decide (N84). */
export const aggregates: Permissions = {
  Aggregate: {
    year: holder,
    quarter: holder,
    place: holder,
    category: holder,
    businessType: holder,
    delivery: holder,
    clientRegion: holder,
    name: holder,
    amount: holder,
    unit: holder,
    isWithheld: holder,
    band: holder,
    enterprises: holder,
    withheldFromOthers: holder,
    share: holder,
    change: holder,
    release: holder,
  },
  AggregatePlace: {
    level: holder,
    region: holder,
    provinceCode: holder,
    park: holder,
  },
  AggregateConnection: {
    edges: holder,
    nodes: holder,
    pageInfo: holder,
    totalCount: holder,
  },
  AggregateEdge: {
    cursor: holder,
    node: holder,
  },
  AggregateRelease: {
    id: holder,
    system: holder,
    year: holder,
    revision: holder,
    status: holder,
    releasedAt: holder,
    extractDate: holder,
    extractCount: holder,
    exchangeRate: holder,
    ruleVersion: holder,
  },
}
