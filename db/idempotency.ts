import { defineEntity, p } from '@mikro-orm/core'
import type { JsonObject } from '@ndseb/shared/json.ts'
import { createdAt } from './columns.ts'
import type { Owner } from './owners.ts'
import { viewer } from './policies.ts'

/**
 * What a mutation answered to a key, kept in the transaction of its effect: the same key and input answer the same,
 * the same key with another input is refused. Keys belong to the person who used them.
 */
export const idempotencyOf = (owner: Owner) =>
  defineEntity({
    name: `${owner}Idempotency`,
    tableName: 'idempotency',
    schema: owner,
    properties: {
      personId: p.string().length(64).primary(),
      key: p.string().length(100).primary(),
      operation: p.string().length(60),
      inputHash: p.string().columnType('char(64)'),
      answer: p.json<JsonObject>().nullable(),
      at: createdAt(),
    },
    rowLevelSecurity: true,
    policies: [{ name: 'own', using: `person_id = ${viewer.id}` }],
  })
