import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { isRunning, stopChildren } from './child.ts'

/** Long enough to see how the graph answers without the process; longer each time it ends at once. */
const WAIT = { firstMs: 3_000, longestMs: 60_000, steadyMs: 30_000 }

export type Supervised = { stop(): Promise<void> }

/**
 * Keeps a process running: one that ends by itself is told of and started again. The first start must succeed; `start`
 * is called for each.
 */
export async function supervise(
  name: string,
  start: () => Promise<ChildProcess>,
  { tell, wait = WAIT }: { readonly tell: (line: string) => void; readonly wait?: typeof WAIT },
): Promise<Supervised> {
  const stopping = new AbortController()
  const { signal } = stopping
  let child = await start()
  const keeping = keep()
  return {
    stop: async () => {
      stopping.abort()
      await stopChildren([child])
      // One that was being started when the stop came.
      await keeping
      await stopChildren([child])
    },
  }

  async function keep() {
    let pause = wait.firstMs
    while (!signal.aborted) {
      const startedAt = performance.now()
      if (isRunning(child)) await once(child, 'exit')
      if (signal.aborted) return
      if (performance.now() - startedAt > wait.steadyMs) pause = wait.firstMs
      const how = child.signalCode ?? child.exitCode
      tell(
        `${name} 意外结束（${how}），${pause / 1000} 秒后重新启动 · ${name} ended by itself (${how}); it is started again in ${pause / 1000} s.`,
      )
      await sleep(pause, undefined, { signal }).catch(() => {})
      pause = Math.min(pause * 2, wait.longestMs)
      if (signal.aborted) return
      // One that does not start has said why, and counts as ended.
      child = await start().catch(() => child)
    }
  }
}
