import { checkSchema } from '@ndseb/shared/subgraph/describe-check.ts'
import { describe, expect, test } from 'vitest'
import { subgraphSources } from '../../scripts/subgraph-sources.ts'

describe('every type, field, argument and value is described in both languages, mutations and roots have their form', () => {
  test.each(subgraphSources())('in $name', ({ typeDefs }) => {
    expect(checkSchema(typeDefs)).toEqual([])
  })
})
