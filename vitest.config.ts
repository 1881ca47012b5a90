import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

// Vite would load graphql's ESM build beside the CommonJS one that every library here uses, and two copies refuse
// each other's schemas.
const graphql = createRequire(import.meta.url).resolve('graphql')

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
})
