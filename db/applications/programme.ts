import { defineEntity, p } from '@mikro-orm/core'
import type { Programme as Content } from '@ndseb/shared/rules/programme.ts'
import { createdAt } from '../columns.ts'
import { readableByAll } from '../policies.ts'

/**
 * A programme 项目 as it is loaded from a data file (`npm run programme`). A round copies what it says when it is prepared,
 * so that loading a file anew changes no round that there is.
 */
export const Programme = defineEntity({
  name: 'Programme',
  schema: 'applications',
  properties: {
    code: p.string().primary().length(40),
    content: p.json<Content>(),
    loadedAt: createdAt(),
  },
  rowLevelSecurity: true,
  policies: readableByAll,
})
