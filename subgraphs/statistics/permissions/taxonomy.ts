import { holder } from '@ndseb/shared/shield/words.ts'
import type { Permissions } from '@ndseb/shared/subgraph/permissions.ts'

/** Who may call what of the taxonomy, in the SDL's order. */
export const taxonomy: Permissions = {
  ServiceTaxonomy: {
    version: holder,
    inForce: holder,
    source: holder,
    definition: holder,
    conditions: holder,
    groups: holder,
  },
  DigitalServiceCondition: {
    code: holder,
    text: holder,
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
    version: holder,
    since: holder,
  },
}
