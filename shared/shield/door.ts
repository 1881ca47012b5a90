import { createRequire } from 'node:module'
import util from 'node:util'
import type * as Middleware from 'graphql-middleware'
import type * as Shield from 'graphql-shield'

/**
 * The only door to graphql-shield and graphql-middleware. Their ESM builds do not load on Node ≥ 23, where
 * `util.isUndefined` is gone, and both must come from the same format, or two copies of graphql-middleware meet.
 */
const bygone = util as { isUndefined?: (value: unknown) => boolean }
bygone.isUndefined ??= (value) => value === undefined

const require = createRequire(import.meta.url)
const shieldModule: typeof Shield = require('graphql-shield')
const middlewareModule: typeof Middleware = require('graphql-middleware')

export const { shield, rule, deny } = shieldModule
export const { applyMiddleware } = middlewareModule

export type ShieldRule = ReturnType<ReturnType<typeof rule>>
