import { holder } from '@ndseb/shared/shield/words.ts'
import type { Permissions } from '@ndseb/shared/subgraph/permissions.ts'

/** Who may call what of the taxonomy, in the SDL's order. */
export const taxonomy: Permissions = {
  ServiceTaxonomy: {
    version: holder,
    asOf: holder,
    source: holder,
    definition: holder,
    groups: holder,
  },
  ServiceGroup: {
    code: holder,
    name: holder,
    open: holder,
    services: holder,
  },
  DigitalService: {
    code: holder,
    name: holder,
  },
}
