import { resolve } from 'node:path'
import { isDemo } from '@ndseb/shared/demo-mode.ts'
import { StartupError } from '@ndseb/shared/startup-error.ts'
import { type Issuer, parseIssuers } from './issuers.ts'

export type Environment = Readonly<Record<string, string | undefined>>

export type GatewayConfig = {
  readonly host: string
  readonly port: number
  readonly dataDir: string
  /** Whether the tokens of the demo cast are accepted. */
  readonly demo: boolean
  readonly issuers: readonly Issuer[]
  readonly introspection: boolean
  /** Whether validation errors may suggest names of the schema ("Did you mean"). */
  readonly suggestions: boolean
  readonly corsOrigins: readonly string[]
}

const ROOT = resolve(import.meta.dirname, '..')

/** The data folder: DATA_DIR, or `.data` of the project. */
export const dataDirOf = (env: Environment): string => resolve(ROOT, env.DATA_DIR || '.data')

/** Reads the environment of the gateway; a StartupError names what is wrong. */
export function readGatewayConfig(env: Environment): GatewayConfig {
  const production = env.NODE_ENV === 'production'
  const demo = isDemo(env)
  const issuers = parseIssuers(env.ISSUERS)
  if (!demo && issuers.length === 0)
    throw new StartupError(
      '没有可信的身份签发方 · No issuer of tokens is configured.',
      '请设置 ISSUERS；仅演示可设 DEMO=true · Set ISSUERS, or DEMO=true for a demonstration.',
    )
  return {
    host: env.HOST || (production ? '0.0.0.0' : '127.0.0.1'),
    port: parsePort(env.PORT, 4000),
    dataDir: dataDirOf(env),
    demo,
    issuers,
    introspection: parseSwitch('INTROSPECTION', env.INTROSPECTION, !production),
    suggestions: !production,
    corsOrigins: (env.CORS_ORIGINS ?? '').split(',').flatMap((origin) => parseOrigin(origin.trim())),
  }
}

const SUBGRAPHS = { applications: 4001, reviews: 4002, statistics: 4003, platform: 4004 } as const
export type SubgraphName = keyof typeof SUBGRAPHS
export const SUBGRAPH_NAMES = Object.keys(SUBGRAPHS) as SubgraphName[]
/** Where a subgraph listens unless it is told otherwise. */
export const defaultSubgraphPort = (name: SubgraphName): number => SUBGRAPHS[name]

/** Where the gateway finds its subgraphs: SUBGRAPH_<NAME>_URL, or the usual ports of this machine. */
export function subgraphUrls(env: Environment): Record<SubgraphName, string> {
  const urlOf = (name: SubgraphName) => {
    const variable = `SUBGRAPH_${name.toUpperCase()}_URL`
    const given = env[variable] || `http://127.0.0.1:${SUBGRAPHS[name]}`
    const url = URL.canParse(given) ? new URL(given) : null
    if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
      throw new StartupError(
        `${variable} 不是网址 · ${variable} is no http address.`,
        `例如 · For example ${variable}=http://127.0.0.1:${SUBGRAPHS[name]}`,
      )
    if (url.pathname === '/') url.pathname = '/graphql'
    return url.href
  }
  return {
    applications: urlOf('applications'),
    reviews: urlOf('reviews'),
    statistics: urlOf('statistics'),
    platform: urlOf('platform'),
  }
}

export function parsePort(text: string | undefined, usual: number, variable = 'PORT'): number {
  if (!text) return usual
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new StartupError(
    `${variable} 有误 · ${variable} is wrong: ${text}.`,
    '应为 0 至 65535 的整数 · It is a number from 0 to 65535.',
  )
}

function parseSwitch(variable: string, text: string | undefined, usual: boolean): boolean {
  if (!text) return usual
  if (text === 'true' || text === '1') return true
  if (text === 'false' || text === '0') return false
  throw new StartupError(`${variable} 有误 · ${variable} is wrong: ${text}.`, 'true / false')
}

function parseOrigin(text: string): string[] {
  if (text === '') return []
  if (URL.canParse(text) && new URL(text).origin === text) return [text]
  throw new StartupError(
    `CORS_ORIGINS 有误 · CORS_ORIGINS is wrong: ${text}.`,
    '例如 · For example https://workbench.example.gov.cn',
  )
}
