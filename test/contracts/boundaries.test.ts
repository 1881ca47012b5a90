import { expect, test } from 'vitest'
import { checkBoundaries, type Manifests, manifests, sourceFiles } from '../../scripts/check-boundaries.ts'

test('every import of the project follows the arrows', () => {
  expect(checkBoundaries(sourceFiles(), manifests())).toEqual([])
})

const small: Manifests = new Map([
  ['', { name: 'ndseb', declares: new Set(['vitest']) }],
  ['shared', { name: '@ndseb/shared', declares: new Set(['graphql']) }],
  ['db', { name: '@ndseb/db', declares: new Set(['pg', '@ndseb/shared']) }],
  [
    'subgraphs/reviews',
    { name: '@ndseb/reviews', declares: new Set(['@ndseb/db', '@ndseb/shared', 'graphql']) },
  ],
  ['subgraphs/platform', { name: '@ndseb/platform', declares: new Set(['@ndseb/db']) }],
])
const check = (path: string, text: string) => checkBoundaries([{ path, text }], small)

test.each([
  ['shared/errors.ts', "import { x } from '@ndseb/db/session.ts'", 'shared may not use db'],
  ['db/session.ts', "import { x } from '@ndseb/reviews/subgraph.ts'", 'db may not use subgraphs/reviews'],
  ['subgraphs/reviews/jobs/a.ts', "import '@ndseb/platform/subgraph.ts'", 'may not use subgraphs/platform'],
  ['subgraphs/reviews/jobs/a.ts', "import { x } from '../../platform/jobs/b.ts'", 'leaves its workspace'],
  ['subgraphs/reviews/domain/a.ts', "import { x } from '@ndseb/db/session.ts'", 'in the room domain'],
  ['subgraphs/reviews/domain/a.ts', "import type { GraphQLError } from 'graphql'", 'in the room domain'],
  ['subgraphs/reviews/domain/a.ts', 'const now = Date.now()', 'reads a clock'],
  [
    'subgraphs/reviews/resolvers/Query.ts',
    "import {\n  read,\n} from '@ndseb/db/x.ts'",
    'in the room resolvers',
  ],
  ['subgraphs/reviews/queries/a.ts', "export { x } from '../operations/b.ts'", 'in the room queries'],
  ['subgraphs/reviews/loaders.ts', "import D from 'dataloader'", 'does not declare'],
])('%s may not say %s', (path, text, sentence) => {
  expect(check(path, text)).toEqual([expect.stringContaining(sentence)])
})

test.each([
  ['subgraphs/reviews/resolvers/Query.ts', "import { list } from '../queries/list.ts'"],
  ['subgraphs/reviews/resolvers/Query.ts', "import { judge } from '../domain/judge.ts'"],
  [
    'subgraphs/reviews/operations/issue.ts',
    "import { judge } from '../domain/judge.ts'\nimport { act } from '@ndseb/db/x.ts'",
  ],
  ['subgraphs/reviews/domain/judge.test.ts', "import { test } from 'vitest'"],
  ['test/journeys/a.test.ts', "import { x } from '@ndseb/platform/subgraph.ts'"],
  ['shared/clock.ts', 'const now = Date.now()'],
])('%s may say %s', (path, text) => {
  expect(check(path, text)).toEqual([])
})
