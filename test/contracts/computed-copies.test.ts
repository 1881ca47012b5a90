import { expect, test } from 'vitest'
import { generatedCopies } from '../../scripts/codegen.ts'
import { drift } from '../../scripts/committed-copy.ts'
import { supergraphCopy } from '../../scripts/compose-supergraph.ts'

test('the committed supergraph is what the subgraphs compose to', () => {
  expect(drift(supergraphCopy())).toBeNull()
})

test("the committed types of the resolvers are the schema's", async () => {
  expect((await generatedCopies()).map(drift).filter((text) => text !== null)).toEqual([])
})
