import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { OWNERS, type Owner } from '@ndseb/db/owners.ts'
import { startChild, stopChildren } from './child.ts'
import type { Post } from './demo/actor.ts'
import { askOverHttp } from './demo/ask-over-http.ts'

export type Processes = {
  readonly url: string
  readonly post: Post
  /** Where a subgraph listens, past the gateway. */
  subgraphUrl(owner: Owner): string
  /** Ends one subgraph at once, as a crash does. */
  kill(owner: Owner): Promise<void>
  /** Brings it back on its port. */
  start(owner: Owner): Promise<void>
  close(): Promise<void>
}

/** The graph as production has it, for tests and benchmarks: gateway and subgraphs as processes, on a prepared database. */
export async function startProcesses(ownerUrl: string, dataDir: string): Promise<Processes> {
  const [gatewayPort = 0, ...ports] = await freePorts(1 + OWNERS.length)
  const portOf = (owner: Owner) => ports[OWNERS.indexOf(owner)]
  const env = {
    ...process.env,
    DATABASE_URL: ownerUrl,
    DATA_DIR: dataDir,
    GATEWAY_SECRET: 'a secret of one run that is long enough to sign with',
    DEMO: '1',
    LOG_LEVEL: 'fatal',
  }
  const children = new Map<Owner | 'gateway', ChildProcess>()
  const start = async (owner: Owner) => {
    const args = ['standalone/subgraph-main.ts', owner]
    children.set(owner, await startChild(owner, args, { ...env, PORT: String(portOf(owner)) }, () => {}))
  }
  await Promise.all(OWNERS.map(start))
  const urls = OWNERS.map((owner) => [
    `SUBGRAPH_${owner.toUpperCase()}_URL`,
    `http://127.0.0.1:${portOf(owner)}`,
  ])
  const gatewayEnv = { ...env, ...Object.fromEntries(urls), PORT: String(gatewayPort) }
  children.set('gateway', await startChild('gateway', ['gateway/main.ts'], gatewayEnv, () => {}))
  const url = `http://127.0.0.1:${gatewayPort}/graphql`
  return {
    url,
    post: await askOverHttp(url, dataDir),
    subgraphUrl: (owner) => `http://127.0.0.1:${portOf(owner)}/graphql`,
    start,
    kill: async (owner) => {
      const child = children.get(owner)
      child?.kill('SIGKILL')
      if (child) await stopChildren([child])
    },
    close: () => stopChildren([...children.values()]),
  }
}

/** Ports that are free now: taken together, so that they differ. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map((server) => new Promise((resolve) => server.once('listening', resolve))))
  const ports = servers.map((server) => {
    const address = server.address()
    return typeof address === 'object' && address ? address.port : 0
  })
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}
