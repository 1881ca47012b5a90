import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

// Vite would load graphql's ESM build beside the CommonJS one that every library here uses, and two copies refuse
// each other's schemas.
const graphql = createRequire(import.meta.url).resolve('graphql')
const resolve = { alias: [{ find: /^graphql$/, replacement: graphql }] }

const beside = ['shared', 'db', 'subgraphs', 'gateway', 'standalone', 'bench', 'scripts']

const patient = { testTimeout: 60_000, hookTimeout: 60_000, env: { LOG_LEVEL: 'fatal' } }

export default defineConfig({
  test: {
    // A file waits for PostgreSQL half of its time: as many at once as there are cores, not one less.
    maxWorkers: '100%',
    // The second one is for .ci/run, which ends with vitest's own counts.
    reporters: ['default', ['json', { outputFile: '.turbo/vitest.json' }]],
    projects: [
      { resolve, test: { name: 'unit', include: beside.map((folder) => `${folder}/**/*.test.ts`) } },
      {
        resolve,
        test: {
          name: 'integration',
          include: ['test/**/*.test.ts'],
          exclude: ['test/embedded/**'],
          globalSetup: ['test/support/postgres.ts'],
          ...patient,
        },
      },
      // Each of these brings, kills and damages a cluster of its own.
      { resolve, test: { name: 'embedded', include: ['test/embedded/**/*.test.ts'], ...patient } },
    ],
  },
})
