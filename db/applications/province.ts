import { defineEntity, p } from '@mikro-orm/core'
import { oneOf, searchKey } from '../columns.ts'
import { readableByAll } from '../policies.ts'

/** A province by its GB/T 2260 code, XPCC by one of our own (N89), with the region of the National Bureau of Statistics, from which a round takes its tier (N38). */
export const Province = defineEntity({
  name: 'Province',
  schema: 'applications',
  properties: {
    code: p.string().primary().columnType('char(2)'),
    name: p.string().length(20),
    fullName: p.string().length(40),
    searchKey: searchKey(),
    region: p.string().length(10),
    /** Whether the notice addresses it: 31 are; XPCC submits only where a ruling enables it (N3). */
    addressed: p.boolean().default(true),
  },
  checks: [
    { name: 'province_region', expression: oneOf('region', ['EAST', 'CENTRAL', 'WEST', 'NORTHEAST']) },
  ],
  rowLevelSecurity: true,
  policies: readableByAll,
})
