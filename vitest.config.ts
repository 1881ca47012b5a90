import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

// Vite would load graphql's ESM build beside the CommonJS one that every library here uses, and two copies refuse
// each other's schemas.
const graphql = createRequire(import.meta.url).resolve('graphql')
const resolve = { alias: [{ find: /^graphql$/, replacement: graphql }] }

export default defineConfig({
  test: {
    projects: [
      {
        // Pure functions, tested beside the code.
        resolve,
        test: {
          name: 'unit',
          include: ['{shared,db,gateway,scripts,standalone,bench}/**/*.test.ts', 'subgraphs/**/*.test.ts'],
        },
      },
      {
        // Whatever needs a database or two subgraphs: one real PostgreSQL for all, a database for each file.
        resolve,
        test: {
          name: 'integration',
          include: ['test/**/*.test.ts'],
          globalSetup: ['test/support/postgres.ts'],
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
